import { it, expect } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPlace } from '../support/service.ts';
it('x', async () => {
  let bad = 0, n = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL', 'GROUPKILL'] as const)
  for (let ms = 150; ms < 1300; ms += 40) {
    const here = await openPlace();
    const p = here.tryStart({ PORT: '0' });
    await sleep(ms);
    const before = here.living().map(l=>l.role).join();
    if (signal === 'SIGINT') p.signalGroup('SIGINT'); else if (signal === 'GROUPKILL') p.signalGroup('SIGKILL'); else p.signal(signal);
    n++;
    try { await here.empty(5000); } catch (e) { bad++; console.log(signal, ms, before, String(e), p.errors().slice(0, 300)); }
    if (p.errors()) console.log('ERR', signal, ms, p.errors().slice(0, 400));
    await here.clear();
  }
  console.log('tried', n, 'bad', bad);
}, 400000);
