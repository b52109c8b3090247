import { crc32, deflateSync } from 'node:zlib';

/** How much of a point is covered, from 0 to 1; a drawing lies in a square from 0 to 1, y downwards. */
type Shape = (x: number, y: number) => boolean;
type Colour = readonly [red: number, green: number, blue: number];

/** The colour behind the icon, and the app's accent. */
export const accent = '#3B4C7A';
const ground: Colour = [0x3b, 0x4c, 0x7a];
const white: Colour = [255, 255, 255];

/** Each pixel is looked at so many times in each direction, so that edges are smooth. */
const samples = 4;

/** A box with round corners, by its middle, half its sides, and the radius of its corners. */
const box =
  (midX: number, midY: number, halfX: number, halfY: number, radius: number): Shape =>
  (x, y) => {
    const [dx, dy] = [Math.abs(x - midX) - (halfX - radius), Math.abs(y - midY) - (halfY - radius)];
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) <= radius;
  };
const disc =
  (midX: number, midY: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - midX, y - midY) <= radius;
/** The tail of a speech bubble, pointing down. */
const tail =
  (left: number, top: number, size: number): Shape =>
  (x, y) =>
    x >= left && y >= top && x - left + (y - top) <= size;
const either =
  (...shapes: readonly Shape[]): Shape =>
  (x, y) =>
    shapes.some((shape) => shape(x, y));
const without =
  (shape: Shape, ...holes: readonly Shape[]): Shape =>
  (x, y) =>
    shape(x, y) && !holes.some((hole) => hole(x, y));

/** A speech bubble with a list in it: it says that something is asked, and not what about. */
const bubble = either(box(0.5, 0.45, 0.33, 0.25, 0.09), tail(0.3, 0.65, 0.2));
const lines = [0.35, 0.45, 0.55].map((y) => either(disc(0.3, y, 0.028), box(0.54, y, 0.17, 0.02, 0.02)));

/** The icon in colour, 192 by 192 pixels. */
export const colourIcon = (): Buffer => png(192, [[without(bubble, ...lines), white]], ground);

/** The outline, 32 by 32 pixels: white on nothing, as Teams wants it. */
export function outlineIcon(): Buffer {
  const inside = either(box(0.5, 0.44, 0.36, 0.27, 0.06), tail(0.31, 0.66, 0.11));
  const edge = either(box(0.5, 0.44, 0.43, 0.34, 0.12), tail(0.24, 0.74, 0.22));
  const rows = [0.32, 0.44, 0.56].map((y) => box(0.5, y, 0.22, 0.032, 0.03));
  return png(32, [[either(without(edge, inside), ...rows), white]], undefined);
}

/** Draws shapes in their colours, one over the other, into a PNG (ISO/IEC 15948) of 8-bit RGBA. */
function png(size: number, layers: readonly (readonly [Shape, Colour])[], behind: Colour | undefined): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const at = row * (size * 4 + 1) + 1 + column * 4;
      let [colour, alpha]: [Colour, number] = behind === undefined ? [white, 0] : [behind, 1];
      for (const [shape, over] of layers) {
        const part = coverage(shape, column, row, size);
        colour = alpha === 0 ? over : mix(colour, over, part);
        alpha = Math.max(alpha, part);
      }
      rows.set([...colour, Math.round(alpha * 255)], at);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function coverage(shape: Shape, column: number, row: number, size: number): number {
  let inside = 0;
  for (let sample = 0; sample < samples * samples; sample += 1) {
    const x = (column + ((sample % samples) + 0.5) / samples) / size;
    const y = (row + (Math.floor(sample / samples) + 0.5) / samples) / size;
    if (shape(x, y)) inside += 1;
  }
  return inside / (samples * samples);
}

const mix = (under: Colour, over: Colour, part: number): Colour => {
  const one = (at: 0 | 1 | 2): number => Math.round(under[at] * (1 - part) + over[at] * part);
  return [one(0), one(1), one(2)];
};

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
