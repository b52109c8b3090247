import { expect, it } from 'vitest';
import { readLink } from '../../src/bot/link.ts';

it.each([
  ['/start s_7F3K9Q', { campaign: '7F3K9Q' }],
  ['/start s_7F3K9Q-l_ar', { campaign: '7F3K9Q', locale: 'ar' }],
  ['/start l_en', { locale: 'en' }],
  ['/start@standin_bot l_nl', { locale: 'nl' }],
  ['/start s_7F3K9Q-l_tr', { campaign: '7F3K9Q' }],
])('"%s" says %j', (text, link) => {
  expect(readLink(text)).toEqual(link);
});

it.each([
  ...['/start', '/start session42', '/start en', '/start l_tr', '/start l_', '/start s_', '/start s_7f3k9q'],
  ...['/start s_7F3K9', '/start s_7F3K9QX', '/start s_7F3K0Q', '/start s_7F3KIQ', '/start l_ar-s_7F3K9Q'],
  ...[
    '/start s_7F3K9Q-',
    '/start s_7F3K9Ql_ar',
    '/start -l_ar',
    '/start s_7F3K9Q l_ar',
    '/start  l_ar',
    '/start l_ar ',
  ],
  ...[
    '/start <script>',
    `/start ${'A'.repeat(64)}`,
    '/start MDYxMjM0NTY3OA',
    '/start l___proto__',
    'start l_ar',
    '/stop l_ar',
  ],
])('"%s" says nothing', (text) => {
  expect(readLink(text)).toBeUndefined();
});
