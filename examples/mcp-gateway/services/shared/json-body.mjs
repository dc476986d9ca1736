import { HttpError } from './replies.mjs';

// Far above any tool call of this stack, and small enough that many at once cannot fill the memory.
export const MAX_BODY_BYTES = 256 * 1024;
// JSON.parse takes any depth, JSON.stringify overflows the stack: the limit is set where data comes in.
export const MAX_BODY_DEPTH = 32;

/** Reads a request's JSON body. Throws HttpError: 415 other type, 413 too large, 400 not JSON or too deep. */
export async function readJsonBody(request) {
  const type = request.headers['content-type'] ?? '';
  if (type.split(';', 1)[0].trim().toLowerCase() !== 'application/json') {
    throw new HttpError(415, 'unsupported_media_type', 'send content-type: application/json');
  }
  const text = await readText(request);
  const value = parse(text);
  if (isDeeperThan(value, MAX_BODY_DEPTH)) {
    throw new HttpError(400, 'too_deep', `the body nests deeper than ${MAX_BODY_DEPTH} levels`);
  }
  return value;
}

async function readText(request) {
  const tooLarge = new HttpError(413, 'too_large', `the body is over ${MAX_BODY_BYTES} bytes`);
  if (Number(request.headers['content-length']) > MAX_BODY_BYTES) throw tooLarge;
  const chunks = [];
  let bytes = 0;
  // `data` events instead of `for await`: leaving that loop early destroys the socket before the 413 is sent.
  await new Promise((resolve, reject) => {
    request.on('data', (chunk) => {
      bytes += chunk.length;
      if (bytes > MAX_BODY_BYTES) reject(tooLarge);
      else chunks.push(chunk);
    });
    request.once('end', resolve);
    request.once('error', reject);
  });
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'invalid_json', 'the body is not valid JSON');
  }
}

function isDeeperThan(value, levels) {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((child) => isDeeperThan(child, levels - 1));
}
