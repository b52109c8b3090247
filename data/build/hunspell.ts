/** One way of changing the end of a word: what goes, what comes, and which ends it applies to. */
interface Rule {
  readonly strip: string;
  readonly add: string;
  readonly fits: RegExp;
}

export interface Entry {
  readonly word: string;
  readonly forms: readonly string[];
}

/**
 * The words of a hunspell dictionary with the forms that its suffixes make, one suffix deep. Capitalised entries are
 * names and places and are left out; so are prefixes, which are elided articles for the most part.
 */
export function* expand(aff: string, dic: string, suffixes = true): Generator<Entry> {
  const long = /^FLAG\s+long/m.test(aff);
  const numbered = /^FLAG\s+num/m.test(aff);
  const aliases = [...aff.matchAll(/^AF\s+(\S+)/gm)].slice(1).map(([, flags]) => flags ?? '');
  const rules = suffixes ? rulesOf(aff) : new Map<string, Rule[]>();
  for (const line of dic.split('\n').slice(1)) {
    const [head = ''] = line.split(/\s/);
    const slash = head.search(/(?<!\\)\//);
    const word = slash < 0 ? head : head.slice(0, slash);
    if (!/^[\p{Ll}\p{Lo}][\p{L}\p{M}‌'’-]*$/u.test(word)) continue;
    const given = slash < 0 ? '' : head.slice(slash + 1);
    const flags = /^\d+$/.test(given) && aliases.length > 0 ? (aliases[Number(given) - 1] ?? '') : given;
    const codes = numbered ? flags.split(',') : long ? (flags.match(/../gs) ?? []) : [...flags];
    const forms: string[] = [];
    for (const code of codes) {
      for (const { strip, add, fits } of rules.get(code) ?? []) {
        if (word.endsWith(strip) && fits.test(word)) forms.push(word.slice(0, word.length - strip.length) + add);
      }
    }
    yield { word, forms };
  }
}

function rulesOf(aff: string): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, add, condition = '.'] = line.trim().split(/\s+/);
    // The line that opens a set says Y or N, and a count.
    if (kind !== 'SFX' || flag === undefined || strip === undefined || add === undefined) continue;
    if (/^[YN]$/.test(strip) && /^\d+$/.test(add)) continue;
    const [ending = ''] = add.split('/');
    const rule = {
      strip: strip === '0' ? '' : strip,
      add: ending === '0' ? '' : ending,
      fits: new RegExp(`${condition === '.' ? '' : condition}$`, 'u'),
    };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return rules;
}
