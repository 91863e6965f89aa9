import { inflateSync } from 'node:zlib';

/** Pixels of a screenshot. */
export interface Picture {
  width: number;
  height: number;
  /** Red, green and blue, 0 to 255. */
  at(x: number, y: number): [number, number, number];
}

/** Reads a PNG as browsers write screenshots: 8 bits a channel, with or without alpha, not interlaced (w3.org/TR/png). */
export function readPng(file: Uint8Array): Picture {
  const bytes = Buffer.from(file);
  const [width, height, depth, type] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[24], bytes[25]];
  if (depth !== 8 || (type !== 2 && type !== 6) || bytes[28] !== 0) throw new Error('A kind of PNG not known here.');
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const body = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(body);
  }
  const size = type === 6 ? 4 : 3;
  const stride = width * size;
  const raw = inflateSync(Buffer.concat(parts));
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]!;
    for (let i = 0; i < stride; i++) {
      const left = i < size ? 0 : pixels[y * stride + i - size]!;
      const up = y === 0 ? 0 : pixels[(y - 1) * stride + i]!;
      const corner = i < size || y === 0 ? 0 : pixels[(y - 1) * stride + i - size]!;
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter]!;
      pixels[y * stride + i] = raw[y * (stride + 1) + 1 + i]! + guess;
    }
  }
  const at = (x: number, y: number): [number, number, number] => {
    const place = y * stride + x * size;
    return [pixels[place]!, pixels[place + 1]!, pixels[place + 2]!];
  };
  return { width, height, at };
}

/** The one of three neighbours that is nearest to what their slope foretells (Paeth). */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
