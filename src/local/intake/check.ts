import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { codeOf } from '../../runtime/code.ts';
import { checkIntake, conforms, type Finding } from './conformance.ts';
import { sampleReport } from './sample.ts';

const usage = `Checks whether an intake keeps the rules by which reports are delivered.

  node dist/local/intake/check.js --url <address> --token-file <file> --key-file <file>

  --url         its base address; https, or http on this machine
  --token-file  a file with the bearer token
  --key-file    a file with its public JWK, or a list of them, newest first

It leaves a few accepted reports there that say nothing about anybody. Prints one line per rule and ends with 1 when a
rule is broken, 2 when it could not be run.
`;

const key = z.object({ kty: z.literal('OKP'), crv: z.literal('X25519'), x: z.string().regex(/^[\w-]{43}$/) });
const keyFile = z.union([z.tuple([key], key), key.transform((one): [typeof one] => [one])]);

/** One line: the verdict, what was seen, the rule. */
const formatFinding = ({ rule, passed, optional, saw }: Finding): string =>
  `${(passed ? 'passed' : optional ? 'not offered' : 'FAILED').padEnd(12)}${saw.padEnd(10)} ${rule}\n`;

/** Runs the check with these arguments. Resolves to the exit code. */
export async function runCheck(args: readonly string[], print: (text: string) => void): Promise<number> {
  try {
    const name = { type: 'string' } as const;
    const options = { url: name, 'token-file': name, 'key-file': name } as const;
    const { values } = parseArgs({ args: [...args], options });
    const { url, 'token-file': tokenFile, 'key-file': keyPath } = values;
    if (url === undefined || tokenFile === undefined || keyPath === undefined) throw new Error();
    const token = (await readFile(tokenFile, 'utf8')).trim();
    const publicKeys = keyFile.parse(JSON.parse(await readFile(keyPath, 'utf8')));
    const findings = await checkIntake({ url, token, publicKeys, makeReport: sampleReport });
    for (const finding of findings) print(formatFinding(finding));
    const failed = findings.filter(({ passed, optional }) => !passed && !optional).length;
    print(`${findings.filter(({ passed }) => passed).length} passed, ${failed} failed\n`);
    return conforms(findings) ? 0 : 1;
  } catch (error) {
    print(`${usage}\n${codeOf(error)}\n`);
    return 2;
  }
}

if (import.meta.filename === process.argv[1]) {
  process.exitCode = await runCheck(process.argv.slice(2), (text) => process.stdout.write(text));
}
