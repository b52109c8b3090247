import { describe, expect, it } from 'vitest';
import { detectorFor } from '../../../src/report/mask/detect.ts';
import { languages } from '../../../src/report/mask/languages.ts';
import { type Token, tokensOf } from '../../../src/report/mask/tokens.ts';
import { viewOf } from '../../../src/report/mask/view.ts';

const detect = detectorFor(languages);

/** How often the detectors look at a token of a text. */
function looksAt(text: string): number {
  const view = viewOf(text);
  let looks = 0;
  const tokens = new Proxy<readonly Token[]>(tokensOf(view), {
    get: (target, key) => {
      looks += 1;
      return Reflect.get(target, key);
    },
  });
  detect(view, tokens);
  return looks;
}

const repeated = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);

/** Whatever may make a scanner look again at what it has seen. */
const parts = [
  '1',
  'a',
  '@',
  '.',
  '-',
  '1 ',
  '1-',
  '1,',
  '1.1.1.1.',
  'a@',
  'a.',
  'a.b@',
  'a-at',
  ' at',
  'a at b dot ',
  'jan punt ',
  'j a n ',
  '/',
  'http://',
  'www.',
  'x.nl/',
  '(',
  'a:',
  '12:',
  'a::',
  '<',
  'a<',
  '+',
  '9G8F+6X',
  'een ',
  'eentwee',
  'dubbel ',
  'geboren ',
  'geboren 12 ',
  'kind 1-1-2010 ',
  'straat ',
  'kerkstraat ',
  'van der ',
  'rue de la ',
  'flat 12 ',
  'flat flat ',
  'adres Am Am Am ',
  'insta: ',
  'insta _',
  'kenteken ab 12 ',
  'AB12',
  'AB12 ',
  'AB-12-',
  'a-1-',
  'o6 ',
  '0o',
  'NL91',
  'NL91 ',
  '1°',
  `1°2'3"N `,
  '1.12345, ',
  'w3w a.b.',
  '///',
  '一',
  '路1号',
  'woon x 3 ',
  'kat 3 ',
  'rue de ',
  'turned 40 may 3 ',
  'a punt ',
  'www ',
  'paspoort a 1 ',
  '京A',
  'وال',
  'በየ',
  'aа1б',
  'a\u0301\u0302\u0303',
  '\u200b',
  '\ud800',
  '12-03-2023 ',
  '2019 ',
  '1.250.000 ',
  'tel ',
  ' ',
  '\n',
  "'",
  '_',
];

describe('hostile texts', () => {
  it.each(parts)('take work in proportion to their length: %j', (part) => {
    const [once, twice] = [looksAt(repeated(part, 3000)), looksAt(repeated(part, 6000))];
    expect(twice).toBeLessThanOrEqual(once * 2.1 + 500);
    expect(once).toBeLessThan(3000 * 400);
  });

  it.each(['[', '[(', '[a_', '[PERSON_1', '[PERSON_1]', '😀', '😀1'])('do not make it fall: %j', (part) => {
    const view = viewOf(repeated(part, 40_960));
    expect(() => detect(view, tokensOf(view))).not.toThrow();
  });
});

describe('what looks like a placeholder', () => {
  it.each(['[PHONE_0612345678]', '[jan_0612345678]', '[person_1 0612345678]', '[BEL_06]12345678'])(
    'hides nothing: %s',
    (text) => {
      const view = viewOf(text);
      expect(detect(view, tokensOf(view))).toHaveLength(1);
    },
  );
});
