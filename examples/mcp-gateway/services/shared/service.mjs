import { createHttpServer } from './http-server.mjs';
import { LOG_LEVELS, createLogger } from './log.mjs';
import { jsonReply } from './replies.mjs';
import { settingsFrom } from './settings.mjs';

// `docker compose down` waits for this at most; answers in flight are done long before.
const SHUTDOWN_GRACE_MS = 2_000;

/**
 * Runs one service until SIGTERM or SIGINT. `build({ settings, log })` returns
 * `{ routes, isReady?, onListening? }`; GET /health is added here, the same for every service.
 */
export async function runService(name, build) {
  const settings = settingsFrom(process.env);
  let log = createLogger(name);
  try {
    log = createLogger(name, { level: settings.oneOf('LOG_LEVEL', 'info', LOG_LEVELS) });
    const host = settings.text('HOST', '0.0.0.0');
    const port = settings.integer('PORT', 8080, { min: 0, max: 65_535 });
    const { routes, isReady = () => true, onListening } = build({ settings, log });

    const health = { '/health': { GET: () => healthReply(name, isReady()) } };
    const server = createHttpServer({ routes: { ...routes, ...health }, log });
    stopOnSignal(server, log);
    await listen(server, { host, port });

    const boundPort = server.address().port;
    log.info('listening', { host, port: boundPort });
    onListening?.(boundPort);
  } catch (error) {
    log.error('cannot start', { error: error.message });
    process.exit(1);
  }
}

/**
 * Health is about this process alone. If it asked the other services too, one that fails would turn
 * all of them unhealthy, and the report would no longer say where the fault is.
 */
function healthReply(service, isReady) {
  return isReady
    ? jsonReply(200, { status: 'ok', service })
    : jsonReply(503, { status: 'starting', service });
}

function listen(server, address) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Process 1 of a container gets no default signal handling: without this, `down` waits until it may kill. */
function stopOnSignal(server, log) {
  const stop = (signal) => {
    log.info('stopping', { signal });
    server.close(() => process.exit(0));
    // close() ends idle connections at once; those that are busy now become idle when they have answered.
    server.prependListener('request', (_request, response) =>
      response.setHeader('connection', 'close'),
    );
    setInterval(() => server.closeIdleConnections(), 20).unref();
    setTimeout(() => server.closeAllConnections(), SHUTDOWN_GRACE_MS).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
