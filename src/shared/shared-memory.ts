/** Numbers in memory that all threads see, all zero at first: handing them to another thread copies nothing. */
export function sharedFloats(length: number): Float32Array<SharedArrayBuffer> {
  return new Float32Array(new SharedArrayBuffer(Float32Array.BYTES_PER_ELEMENT * length));
}

export function sharedInt8s(length: number): Int8Array<SharedArrayBuffer> {
  return new Int8Array(new SharedArrayBuffer(length));
}

export function sharedUint16s(length: number): Uint16Array<SharedArrayBuffer> {
  return new Uint16Array(new SharedArrayBuffer(Uint16Array.BYTES_PER_ELEMENT * length));
}

export function sharedUint32s(length: number): Uint32Array<SharedArrayBuffer> {
  return new Uint32Array(new SharedArrayBuffer(Uint32Array.BYTES_PER_ELEMENT * length));
}
