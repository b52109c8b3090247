import type { Chunk } from './chunks.ts';
import type { Add } from './digits.ts';
import type { Reading } from './reading.ts';

/** Addresses of crypto money: Bitcoin, Ethereum, Tron, Monero, and whatever else is letters and digits at this length. */
export function findWallets({ low }: Reading, chunks: readonly Chunk[], add: Add): void {
  for (const { start, end, digits, letters } of chunks) {
    const size = end - start;
    if (size < 25 || size > 120 || letters < 4 || digits < 2) continue;
    const word = low.slice(start, end);
    if (
      /^(?:0x[0-9a-f]{38,42}|(?:bc|tb|ltc)1[a-z0-9]{20,90}|[13lmntrxd][a-z0-9]{24,35}|[48][a-z0-9]{90,110})$/.test(word)
    ) {
      add('CRYPTO', start, end);
    }
  }
}
