import { badRequest, type Refusal } from './refusal.ts';

/** A stretch of formatted text, in UTF-16 units as Telegram counts them. */
export interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
  readonly language?: string;
  readonly custom_emoji_id?: string;
}

export interface Formatted {
  readonly text: string;
  readonly entities: readonly Entity[];
}

interface OpenTag {
  readonly name: string;
  readonly argument: string;
  readonly offset: number;
}

const types = new Map(
  Object.entries({
    b: 'bold',
    strong: 'bold',
    i: 'italic',
    em: 'italic',
    u: 'underline',
    ins: 'underline',
    s: 'strikethrough',
    strike: 'strikethrough',
    del: 'strikethrough',
    'tg-spoiler': 'spoiler',
    span: 'spoiler',
    'tg-emoji': 'custom_emoji',
    a: 'text_link',
    pre: 'pre',
    code: 'code',
    blockquote: 'blockquote',
  }),
);

const named = new Map(Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"' }));

/** The end of the text counts as a space, as in TDLib. */
const isSpace = (char: string): boolean => char === '' || ' \t\r\n\v\0'.includes(char);

/**
 * Reads HTML parse mode as TDLib does: a lone `&` and unknown entities stay as they are, a `<` always opens a tag,
 * tags must be known and closed in order.
 */
export const parseHtml = (source: string): Formatted => {
  let at = 0;
  let text = '';
  const open: OpenTag[] = [];
  const entities: Entity[] = [];

  const here = () => source.charAt(at);
  const refuse = (reason: string, place?: number): Refusal =>
    badRequest(
      `Can't parse entities: ${reason}${place === undefined ? '' : ` at byte offset ${Buffer.byteLength(source.slice(0, place))}`}`,
    );
  const skip = (stop: (char: string) => boolean): string => {
    const from = at;
    while (at < source.length && !stop(here())) at += 1;
    return source.slice(from, at);
  };
  const skipSpace = () => skip((char) => !isSpace(char));

  /** What `&...` stands for, or nothing when it stands for itself. */
  const readReference = (): string | undefined => {
    const match = /^&(?:#(x[0-9a-f]+|\d+)|([a-z]+));?/i.exec(source.slice(at, at + 12));
    if (!match) return undefined;
    const [whole, digits, word] = match;
    const code = digits === undefined ? 0 : Number(digits.startsWith('x') ? `0${digits}` : digits);
    const char =
      word === undefined
        ? code > 0 && code < 0x10ffff && whole.replace(';', '').length < 10
          ? String.fromCodePoint(code)
          : undefined
        : named.get(word);
    if (char !== undefined) at += whole.length;
    return char;
  };

  const readValue = (begin: number): string => {
    const quote = here();
    if (quote !== '"' && quote !== "'") {
      const from = at;
      const token = skip((char) => !/[a-z0-9.-]/i.test(char)).toLowerCase();
      if (!isSpace(here()) && here() !== '>') throw refuse('Unexpected end of name token', from);
      return token;
    }
    at += 1;
    let value = '';
    while (at < source.length && here() !== quote) {
      const char = here() === '&' ? readReference() : undefined;
      if (char !== undefined) value += char;
      else value += source.charAt(at++);
    }
    at += 1;
    if (at >= source.length) throw refuse('Unclosed start tag', begin);
    return value;
  };

  const readStart = (begin: number): void => {
    const name = skip((char) => isSpace(char) || char === '>').toLowerCase();
    if (at >= source.length) throw refuse('Unclosed start tag', begin);
    if (!types.has(name)) throw refuse(`Unsupported start tag "${name}"`, begin);
    let argument = '';
    for (skipSpace(); here() !== '>'; skipSpace()) {
      const attribute = skip((char) => isSpace(char) || char === '=' || char === '>');
      if (attribute === '') throw refuse(`Empty attribute name in the tag "${name}"`, begin);
      skipSpace();
      if (name === 'blockquote' && attribute === 'expandable' && here() !== '=') {
        argument = attribute;
        continue;
      }
      if (here() !== '=') {
        throw refuse(`Expected equal sign in declaration of an attribute of the tag "${name}"`, begin);
      }
      at += 1;
      skipSpace();
      if (at >= source.length) throw refuse(`Unclosed start tag "${name}"`, begin);
      const value = readValue(begin);
      if (at >= source.length) throw refuse('Unclosed start tag', begin);
      if (name === 'a' && attribute === 'href') argument = value;
      if (name === 'code' && attribute === 'class' && value.startsWith('language-')) argument = value.slice(9);
      if (name === 'span' && attribute === 'class' && value.startsWith('tg-')) argument = value.slice(3);
      if (name === 'tg-emoji' && attribute === 'emoji-id') argument = value;
    }
    at += 1;
    if (name === 'span' && argument !== 'spoiler') throw refuse('Tag "span" must have class "tg-spoiler"', begin);
    open.push({ name, argument, offset: text.length });
  };

  const readEnd = (begin: number): void => {
    const tag = open.pop();
    if (!tag) throw refuse('Unexpected end tag', begin);
    at += 1;
    const name = skip((char) => isSpace(char) || char === '>').toLowerCase();
    skipSpace();
    if (here() !== '>') throw refuse('Unclosed end tag', begin);
    at += 1;
    if (name !== '' && name !== tag.name) {
      throw refuse(
        `Unmatched end tag at byte offset ${Buffer.byteLength(source.slice(0, begin))}, expected "</${tag.name}>", found "</${name}>"`,
      );
    }
    if (text.length > tag.offset) close(tag);
  };

  const close = (tag: OpenTag): void => {
    const type = types.get(tag.name) ?? tag.name;
    const stretch = { offset: tag.offset, length: text.length - tag.offset };
    const inner = entities.at(-1);
    const same = inner?.offset === stretch.offset && inner.length === stretch.length;
    if (type === 'text_link') {
      entities.push({ type, ...stretch, url: tag.argument === '' ? text.slice(tag.offset) : tag.argument });
    } else if (type === 'custom_emoji') {
      if (!/^-?[1-9]\d*$/.test(tag.argument)) throw refuse('Invalid custom emoji identifier specified');
      entities.push({ type, ...stretch, custom_emoji_id: tag.argument });
    } else if (type === 'pre' && same && inner.type === 'code' && inner.language !== undefined) {
      entities[entities.length - 1] = { ...inner, type };
    } else if (type === 'code' && tag.argument !== '') {
      entities.push({ type, ...stretch, language: tag.argument });
    } else {
      const whole = type === 'blockquote' && tag.argument === 'expandable' ? 'expandable_blockquote' : type;
      entities.push({ type: whole, ...stretch });
    }
  };

  while (at < source.length) {
    const char = here() === '&' ? readReference() : undefined;
    if (char !== undefined) {
      text += char;
    } else if (here() !== '<') {
      text += source.charAt(at++);
    } else {
      const begin = at++;
      if (here() === '/') readEnd(begin);
      else readStart(begin);
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) throw refuse(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  return {
    text,
    entities: entities.map((entity) =>
      entity.type === 'code' ? { type: entity.type, offset: entity.offset, length: entity.length } : entity,
    ),
  };
};
