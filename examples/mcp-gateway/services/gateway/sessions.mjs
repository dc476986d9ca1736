import { randomUUID } from 'node:crypto';

// A session is one short string: the bound keeps a client that only ever initializes from filling the memory.
const MAX_SESSIONS = 1_000;

/** The open sessions by id; when a new one is over the bound, the one unused for longest ends. */
export function createSessions({ createId = randomUUID, maxSessions = MAX_SESSIONS } = {}) {
  // A Map keeps insertion order, and `find` moves what it finds to the end: the first key is the oldest.
  const versionsById = new Map();
  return {
    open(protocolVersion) {
      if (versionsById.size >= maxSessions) versionsById.delete(versionsById.keys().next().value);
      const id = createId();
      versionsById.set(id, protocolVersion);
      return id;
    },

    /** The protocol version that was agreed on for this session, or undefined if it does not exist (any more). */
    find(id) {
      const version = versionsById.get(id);
      if (version === undefined) return undefined;
      versionsById.delete(id);
      versionsById.set(id, version);
      return version;
    },

    close: (id) => versionsById.delete(id),
  };
}
