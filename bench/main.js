import { parseArgs } from 'node:util';

/** What can be measured. Each prints a table, and returns what `--json` prints as the last line. */
const benches = { strip: () => import('./strip.js') };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, help: { type: 'boolean' }, rounds: { type: 'string', default: '5' } },
});
const chosen = positionals.length > 0 ? positionals : Object.keys(benches);
const unknown = chosen.filter((name) => !(name in benches));

if (values.help || unknown.length > 0 || !(Number(values.rounds) >= 1)) {
  process.stdout.write(
    'npm run bench -- [strip] [--rounds N] [--json]\n' +
      'Measures ours and its peers in the same run, in turn, and prints ratios and medians.\n',
  );
  process.exit(values.help ? 0 : 64);
}
const figures = {};
for (const name of chosen) {
  const { measure } = await benches[name]();
  figures[name] = await measure(Number(values.rounds));
}
if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
