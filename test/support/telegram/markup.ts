import { checkEncoding, type Fields, isFields, structured } from './params.ts';
import { badRequest } from './refusal.ts';
import { clean } from './text.ts';

/** A button of an inline keyboard. */
export interface Button extends Fields {
  readonly text: string;
}

export interface Markup {
  /** Rows of an inline keyboard; empty for every other kind of markup. */
  readonly rows: readonly (readonly Button[])[];
  /** A message sent with a custom keyboard or a forced reply can never be edited. */
  readonly inline: boolean;
  /** As Telegram gives it back. */
  readonly json: Fields;
}

const kinds = [
  'url',
  'callback_data',
  'callback_game',
  'pay',
  'switch_inline_query',
  'switch_inline_query_chosen_chat',
  'switch_inline_query_current_chat',
  'login_url',
  'web_app',
  'copy_text',
  'disabled',
];
const styles = ['danger', 'success', 'primary'];
const widest = 8;
const most = 100;

const checkUrl = (value: unknown): void => {
  const wrong = badRequest(`Inline keyboard button URL '${String(value)}' is invalid: Wrong HTTP URL`);
  if (typeof value !== 'string' || !URL.canParse(value)) throw wrong;
  const { protocol, hostname } = new URL(value);
  if (protocol === 'tg:') return;
  if (!['http:', 'https:'].includes(protocol) || !hostname.includes('.')) throw wrong;
};

const readButton = (value: unknown): Button => {
  const wrong = (reason: string) => badRequest(`Can't parse inline keyboard button: ${reason}`);
  if (!isFields(value)) throw wrong('InlineKeyboardButton must be an Object');
  const { text } = value;
  if (text === undefined) throw wrong('Can\'t find field "text"');
  if (typeof text !== 'string') throw wrong('Field "text" must be of type String');
  checkEncoding(text);
  // The server silently leaves such a button out; here it is refused, since it is a fault every time.
  if (text.trim() === '') throw wrong('Inline keyboard button text must be non-empty');
  const given = kinds.filter((kind) => value[kind] !== undefined && value[kind] !== '');
  if (given.length === 0) throw wrong('Text buttons are unallowed in the inline keyboard');
  if (given.length > 1) throw wrong(`Only one of ${given.join(', ')} may be given`);
  const { callback_data: data, url, copy_text: copy, style } = value;
  if (data !== undefined && (typeof data !== 'string' || Buffer.byteLength(data) > 64)) {
    throw badRequest('BUTTON_DATA_INVALID');
  }
  if (url !== undefined) checkUrl(url);
  if (copy !== undefined) {
    const copied = isFields(copy) ? copy.text : undefined;
    if (typeof copied !== 'string' || copied === '' || copied.length > 256)
      throw badRequest('BUTTON_COPY_TEXT_INVALID');
  }
  if (style !== undefined && (typeof style !== 'string' || !styles.includes(style)))
    throw wrong('Invalid button style');
  return { ...value, text: clean(text) };
};

const readRows = (value: unknown): readonly (readonly Button[])[] => {
  if (!Array.isArray(value)) throw badRequest('Field "inline_keyboard" must be of type Array');
  const rows = value.map((row: unknown): readonly Button[] => {
    if (!Array.isArray(row)) {
      throw badRequest('Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays');
    }
    return row.map(readButton);
  });
  if (rows.flat().length > most || rows.some((row) => row.length > widest))
    throw badRequest('Reply markup is too long');
  return rows.filter((row) => row.length > 0);
};

/** The markup of a message; nothing when none is given or its keyboard is empty. */
export const readMarkup = (params: Fields): Markup | undefined => {
  const value = structured(params, 'reply_markup', "Can't parse reply keyboard markup JSON object");
  if (value === undefined) return undefined;
  if (!isFields(value)) throw badRequest('Object expected as reply markup');
  const { input_field_placeholder: placeholder } = value;
  if (typeof placeholder === 'string' && placeholder.length > 64) throw badRequest('BUTTON_PLACEHOLDER_TOO_LONG');
  if (value.keyboard !== undefined || value.remove_keyboard === true) return { rows: [], inline: false, json: value };
  if (value.inline_keyboard !== undefined) {
    const rows = readRows(value.inline_keyboard);
    return rows.length === 0 ? undefined : { rows, inline: true, json: { ...value, inline_keyboard: rows } };
  }
  return value.force_reply === true ? { rows: [], inline: false, json: value } : undefined;
};

/** The markup an edit brings; only inline keyboards can. */
export const readInlineMarkup = (params: Fields): Markup | undefined => {
  const markup = readMarkup(params);
  if (markup && !markup.inline) throw badRequest('Inline keyboard expected');
  return markup;
};
