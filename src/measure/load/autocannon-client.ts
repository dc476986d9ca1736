/**
 * What autocannon's client does not do by itself, and what its figures would be wrong without. It never tells its parser that
 * a connection ended, leaves the unanswered request in its queue (the next answer would be timed from there), goes on
 * through bytes that are no HTTP, and gathers an endless answer until memory ends. So its connections are watched here.
 */
import type { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { badAnswerOf, MAX_ANSWER_BYTES, type BadAnswer } from '../../stack/ask.ts';

/** The parts of autocannon 9's client (lib/httpClient.js) and of its parser that are used here. */
export interface AutocannonClient extends EventEmitter {
  timeout: number;
  conn?: Socket;
  destroyed: boolean;
  parser: Parser;
  timeoutTicker: { _schedule(ms: number): void };
  pipelinedRequests: { size(): number; clear(): void };
  requestIterator: { recordBody(request: unknown, status: number, body: string): void };
  _connect(): void;
  _destroyConnection(): void;
  _doRequest(): void;
}

interface Parser {
  info: { statusCode?: number };
  constructor: { kOnHeadersComplete: number; kOnMessageComplete: number; RESPONSE: unknown };
  execute(chunk: Buffer): unknown;
  finish(): unknown;
  reinitialize(type: unknown): void;
  [callback: number]: (...args: unknown[]) => unknown;
}

export interface Watch {
  timeoutMs: number;
  /** An answer to HEAD has no body, whatever length it names. */
  isHead: boolean;
  /** Called right before the event that gives the same answer's time. */
  onAnswer: (status: number, body: string) => void;
  onBad: (error: BadAnswer) => void;
}

const HTTP = Buffer.from('HTTP/');

/** To be called from autocannon's setupClient, which is before the first connection. */
export function watchClient(client: AutocannonClient, watch: Watch): void {
  const { timeoutMs, isHead, onAnswer, onBad } = watch;
  const { parser } = client;
  const connect = client._connect.bind(client);
  const doRequest = client._doRequest.bind(client);
  const execute = parser.execute.bind(parser);
  const answer = { hasBytes: false, hasBegun: false, bodyBytes: 0 };
  const connection = { isLast: false, broken: null as BadAnswer | null };
  const isWaiting = () => client.pipelinedRequests.size() > 0;
  let timedOut: BadAnswer = 'timeouts';

  const connectAnew = () => {
    if (client.conn) client._destroyConnection();
    else {
      guardParser(client, isHead);
      guardTimer(client);
    }
    parser.reinitialize(parser.constructor.RESPONSE);
    Object.assign(connection, { isLast: false, broken: null });
    connect();
  };
  client.timeout = timeoutMs;
  // By itself it makes an object of each answer's headers here, a tenth of what a request costs, and nobody reads them.
  client.requestIterator.recordBody = (_request, status, body) => onAnswer(status, body);
  client.on('headers', ({ shouldKeepAlive }: { shouldKeepAlive: boolean }) => {
    answer.hasBegun = true;
    connection.isLast = !shouldKeepAlive;
  });
  client.on('body', (chunk: Buffer) => {
    answer.bodyBytes += chunk.length;
    if (answer.bodyBytes > MAX_ANSWER_BYTES) connection.broken = 'oversized';
  });
  client.on('timeout', () => onBad(timedOut));
  client.on('connError', (error: NodeJS.ErrnoException) => {
    if (isWaiting()) onBad(badAnswerOf(error));
    client.pipelinedRequests.clear();
  });
  // Called at the beginning, and after each end of a connection, error or timeout.
  client._connect = () => {
    timedOut = answer.hasBegun ? 'oversized' : 'timeouts';
    // An answer of unknown length ends with its connection; any other was cut off.
    if (isWaiting()) parser.finish();
    if (isWaiting()) onBad('resets');
    connectAnew();
  };
  client._doRequest = () => {
    if (connection.isLast) return;
    answer.hasBytes = false;
    answer.hasBegun = false;
    answer.bodyBytes = 0;
    doRequest();
  };
  parser.execute = (chunk) => {
    const isHttp = answer.hasBytes || startsLikeHttp(chunk);
    answer.hasBytes = true;
    if (!isHttp || execute(chunk) instanceof Error) connection.broken ??= 'protocol';
    const { broken } = connection;
    if (broken !== null && isWaiting()) onBad(broken);
    if (broken !== null || (connection.isLast && !isWaiting())) connectAnew();
    return chunk.length;
  };
}

function startsLikeHttp(chunk: Buffer): boolean {
  const length = Math.min(chunk.length, HTTP.length);
  return HTTP.compare(chunk, 0, length, 0, length) === 0;
}

/** The client hangs its callbacks on the parser before it connects for the first time. */
function guardParser({ parser, pipelinedRequests }: AutocannonClient, isHead: boolean): void {
  const { kOnHeadersComplete, kOnMessageComplete } = parser.constructor;
  const onHeaders = parser[kOnHeadersComplete]?.bind(parser);
  const onComplete = parser[kOnMessageComplete]?.bind(parser);
  parser[kOnHeadersComplete] = (...args) => {
    onHeaders?.(...args);
    return isHead;
  };
  parser[kOnMessageComplete] = () => {
    const isInterim = (parser.info.statusCode ?? 0) < 200;
    // An answer that nobody asked for would end the program.
    if (!isInterim && pipelinedRequests.size() > 0) onComplete?.();
  };
}

/** Noticing late that the time was over, it asks for a timer in the past; Node warns of that on the user's terminal. */
function guardTimer({ timeoutTicker }: AutocannonClient): void {
  const schedule = timeoutTicker._schedule.bind(timeoutTicker);
  timeoutTicker._schedule = (ms) => schedule(Math.max(1, ms));
}
