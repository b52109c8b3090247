import { crc32, deflateRawSync } from 'node:zlib';

/** Names and contents, in the order in which they are packed. */
export type Files = Readonly<Record<string, Buffer>>;

/** 1 January 1980: the first day that the format knows, so that the same files always give the same archive. */
const firstDay = (1 << 5) | 1;

/**
 * Packs files into a ZIP archive (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12, 4.3.16): deflated, names in UTF-8, no
 * times.
 */
export function zip(files: Files): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const path = Buffer.from(name);
    // Version needed, flags (UTF-8), method (deflate), time, date, checksum, sizes, length of the name, no extra field.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x0800, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt16LE(firstDay, 8);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([signed(0x04034b50), shared, path, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([signed(0x02014b50), Buffer.from([20, 0]), shared, tail, path]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, signed(0x06054b50), end]);
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}
