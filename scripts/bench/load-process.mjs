// The load generator, in a process of its own: forked by load.mjs, speaks to it by messages.
import { connect } from 'node:net';
import { createHistogram } from 'node:perf_hooks';
import { AnswerReader } from './answer-reader.mjs';

/** An answer that takes longer is lost. */
const PATIENCE = 30_000;
const TURN = 2;

process.once('message', (job) => {
  const load = new Load(job);
  process.on('message', (word) => word === 'stop' && load.end());
  load.start();
});
process.on('disconnect', () => process.exit());

/**
 * Asks `job.paths`, around and around (`once`: a single time), over `connections` connections that
 * each wait for an answer before they ask again: as fast as answers come (a closed loop), or, with
 * `rate`, so many a second whether answers come or not; then latency counts from the moment that a
 * request was due, so that a server that stands still cannot hide it.
 */
class Load {
  #histogram = createHistogram();
  #statuses = {};
  #counts = { requests: 0, bytes: 0, lost: 0 };
  #next = 0;
  #due = [];
  #idle = [];
  #issued = 0;
  #measuring = false;
  #ending = false;

  constructor(job) {
    this.job = job;
    const headers = Object.entries({ Host: job.host, 'Accept-Encoding': 'br', ...job.headers });
    const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    this.requests = job.paths.map((path) => Buffer.from(`GET ${path} HTTP/1.1\r\n${lines}\r\n`));
  }

  start() {
    const { connections, rate, warmUp, seconds } = this.job;
    this.startedAt = performance.now();
    for (let at = 0; at < connections; at += 1) this.#open();
    if (rate) setInterval(() => this.#release(rate), TURN);
    setTimeout(() => this.#measure(), warmUp * 1000);
    if (seconds) setTimeout(() => this.end(), (warmUp + seconds) * 1000);
  }

  #measure() {
    if (this.#ending) return;
    this.#measuring = true;
    this.measuredAt = performance.now();
    this.cpu = process.cpuUsage();
    process.send({ type: 'measuring' });
  }

  end() {
    if (this.#ending) return;
    this.#ending = true;
    const seconds = (performance.now() - (this.measuredAt ?? this.startedAt)) / 1000;
    const { user, system } = process.cpuUsage(this.cpu);
    const percentile = (share) => this.#histogram.percentile(share) / 1000;
    const figures = {
      ...this.#counts,
      statuses: this.#statuses,
      seconds,
      rate: this.#counts.requests / seconds,
      p50: percentile(50),
      p95: percentile(95),
      p99: percentile(99),
      generatorCpu: (user + system) / Math.max(1, this.#counts.requests),
    };
    process.send({ type: 'done', figures }, () => process.exit());
  }

  #release(rate) {
    const now = performance.now();
    const wanted = Math.floor(((now - this.startedAt) / 1000) * rate);
    for (; this.#issued < wanted; this.#issued += 1) {
      this.#due.push(this.startedAt + (this.#issued / rate) * 1000);
    }
    while (this.#idle.length > 0 && this.#due.length > 0) this.#idle.pop()(this.#due.shift());
  }

  #open() {
    const socket = connect(this.job.port, '127.0.0.1');
    const reader = new AnswerReader();
    let askedAt = 0;
    const ask = (since) => {
      const request = this.#take();
      if (!request) return;
      askedAt = since;
      socket.write(request);
    };
    const goOn = () => {
      if (!this.job.rate) ask(performance.now());
      else if (this.#due.length > 0) ask(this.#due.shift());
      else this.#idle.push(ask);
    };
    socket.setNoDelay(true);
    socket.setTimeout(PATIENCE, () => askedAt && socket.destroy());
    socket.on('connect', goOn);
    socket.on('data', (data) => {
      if (!reader.take(data)) return;
      this.#count(reader, askedAt);
      askedAt = 0;
      goOn();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      this.#idle = this.#idle.filter((other) => other !== ask);
      if (askedAt && this.#measuring) this.#counts.lost += 1;
      if (!this.#ending) setTimeout(() => this.#open(), 50);
    });
  }

  #take() {
    if (this.#next < this.requests.length) return this.requests[this.#next++];
    if (!this.job.once) {
      this.#next = 1;
      return this.requests[0];
    }
    this.end();
    return undefined;
  }

  #count({ status, bytes }, askedAt) {
    if (!this.#measuring || this.#ending) return;
    this.#counts.requests += 1;
    this.#counts.bytes += bytes;
    this.#statuses[status] = (this.#statuses[status] ?? 0) + 1;
    this.#histogram.record(Math.max(1, Math.round((performance.now() - askedAt) * 1000)));
  }
}
