/**
 * Reads HTTP/1.1 answers, one after another, off a connection: `take(bytes)` is true once an answer
 * is complete; then `status` is its status and `bytes` the size of its body. Knows what Node, Next
 * and nginx send: a Content-Length, chunks without trailers, or no body at all.
 */
export class AnswerReader {
  status = 0;
  bytes = 0;
  #state = 'head';
  /** Bytes of an unfinished head or size line. */
  #kept = Buffer.alloc(0);
  /** Bytes that are still to come of the body or the chunk. */
  #left = 0;
  #isLast = true;

  take(data) {
    let rest = this.#kept.length > 0 ? Buffer.concat([this.#kept, data]) : data;
    this.#kept = Buffer.alloc(0);
    for (;;) {
      if (this.#state === 'body') {
        if (rest.length < this.#left) {
          this.#left -= rest.length;
          return false;
        }
        rest = rest.subarray(this.#left);
        this.#state = this.#isLast ? 'head' : 'size';
        if (this.#isLast) return true;
        continue;
      }
      const mark = this.#state === 'head' ? '\r\n\r\n' : '\r\n';
      const end = rest.indexOf(mark);
      if (end < 0) {
        this.#kept = rest;
        return false;
      }
      const text = rest.latin1Slice(0, end);
      if (this.#state === 'head') this.#readHead(text);
      else this.#beginChunk(parseInt(text, 16));
      rest = rest.subarray(end + mark.length);
    }
  }

  #readHead(head) {
    this.status = Number(head.slice(9, 12));
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    const isChunked = !length && /\r\ntransfer-encoding: *chunked/i.test(head);
    this.bytes = Number(length ?? 0);
    // A 304 may name the length of the body that it does not send.
    if (this.status === 304) this.bytes = 0;
    this.#left = this.bytes;
    this.#isLast = !isChunked;
    this.#state = isChunked ? 'size' : 'body';
  }

  #beginChunk(size) {
    this.bytes += size;
    // Every chunk, the empty last one too, ends with an empty line.
    this.#left = size + 2;
    this.#isLast = size === 0;
    this.#state = 'body';
  }
}
