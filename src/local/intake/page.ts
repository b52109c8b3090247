import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import type { Report } from './store.ts';

const style = `
:root { color-scheme: light dark; --line: light-dark(#c8ccd4, #444a55); --soft: light-dark(#f4f5f7, #1c1f26); }
body { margin: 0 auto; max-width: 46rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif;
  color: light-dark(#16181d, #e8eaee); background: light-dark(#fff, #121419); }
h1 { font-size: 1.4rem; line-height: 1.25; }
h2 { font-size: 1rem; margin: 1.5rem 0 .5rem; overflow-wrap: anywhere; }
pre { margin: 0; padding: .75rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--soft);
  font: .875rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
`;

const styleHash = createHash('sha256').update(style).digest('base64');

/** Headers of every answer: nothing may be loaded or framed, no script may run, nothing is kept or read by other pages. */
export const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: [`'sha256-${styleHash}'`],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
});

/** The page that shows every accepted report in full. Everything in a report is escaped. */
export const renderPage = (reports: readonly Report[]) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Accepted reports (stand-in intake)</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
<h1>Accepted reports</h1>
<p>This is a stand-in on this machine, so that you can see everything that would arrive; the real central intake belongs to somebody else.</p>
<p>${countOf(reports.length)}</p>
${reports.map(renderReport)}
</main>
</body>
</html>
`;

const renderReport = (report: Report) => html`<article id="${report.report_id}">
<h2>${report.report_id}</h2>
<pre>${JSON.stringify(report, null, 2)}</pre>
</article>
`;

function countOf(reports: number): string {
  if (reports === 0) return 'No report has been accepted yet.';
  return reports === 1 ? '1 report, in full:' : `${reports} reports, each in full:`;
}
