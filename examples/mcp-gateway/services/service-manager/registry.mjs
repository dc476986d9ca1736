const MAX_SERVICES = 64;

/**
 * Who offers which tool, in memory. Services register again every few seconds, so a registry that
 * was restarted is complete again soon. Nothing expires by itself: whether a service still answers is
 * for its caller to find out.
 */
export function createRegistry({ now = () => new Date(), maxServices = MAX_SERVICES } = {}) {
  const services = new Map();

  const ownerOf = (toolName) => {
    return [...services.values()].find(({ tools }) => tools.some(({ name }) => name === toolName));
  };

  return {
    /** Returns `{ kind: 'created' | 'renewed' }`, or `{ kind: 'conflict' | 'full', message }`. */
    register({ name, url, tools }) {
      const known = services.get(name);
      if (!known && services.size >= maxServices) {
        return { kind: 'full', message: `the registry holds ${maxServices} services, its limit` };
      }
      for (const tool of tools) {
        const owner = ownerOf(tool.name);
        if (owner && owner.name !== name) {
          const message = `tool "${tool.name}" belongs to service "${owner.name}"`;
          return { kind: 'conflict', message };
        }
      }
      const seenAt = now().toISOString();
      services.set(name, { name, url, tools, registeredAt: known?.registeredAt ?? seenAt, seenAt });
      return { kind: known ? 'renewed' : 'created' };
    },

    services: () =>
      [...services.values()]
        .map((service) => ({ ...service, tools: service.tools.map(({ name }) => name) }))
        .sort(byName),

    /** In one order whatever the order of registration, so that clients can cache the list. */
    tools: () =>
      [...services.values()]
        .flatMap(({ name, url, tools }) =>
          tools.map((tool) => ({ ...tool, service: { name, url } })),
        )
        .sort(byName),
  };
}

function byName(a, b) {
  return a.name < b.name ? -1 : 1;
}
