import { evidence, failIfAny, judgeItems, judgeSetting, type ServiceRule } from './rule.ts';

const common = { defaultOn: true, subject: 'service' } as const;

export const defaultBridge: ServiceRule = {
  ...common,
  name: 'default-bridge',
  cis: '5.30',
  severity: 'low',
  decidedBy: 'both',
  title: "Container is on Docker's default network",
  why: 'Every container of the host on `bridge` reaches every other one, whatever stack it belongs to.',
  fix: "Remove `network_mode: bridge`: the stack's own network is used then.",
  check: ({ exposure, edit }) =>
    judgeSetting(exposure.onDefaultBridge, (on, place) =>
      on ? evidence(place, { fixEdit: edit.remove(place) }) : null,
    ),
};

export const networksNotSet: ServiceRule = {
  ...common,
  name: 'networks-not-set',
  cis: null,
  severity: 'info',
  defaultOn: false,
  decidedBy: 'compose',
  title: 'Service has no network of its own choice',
  why: 'All services without `networks` reach each other. For small stacks that is what one wants.',
  fix: 'Name `networks`, so that only services that talk to each other share one.',
  check: ({ compose, place }) =>
    failIfAny(compose && !compose.hasNetworks ? [evidence(place)] : []),
};

export const hostGateway: ServiceRule = {
  ...common,
  name: 'host-gateway',
  cis: null,
  severity: 'low',
  decidedBy: 'both',
  title: 'Container is given a name for the host',
  why: "Through `host-gateway` it reaches services that listen on the host's bridge address, which often trust who comes from there.",
  fix: 'Run that service in the stack too, or remove the `extra_hosts` entry.',
  check: ({ exposure }) =>
    judgeItems(exposure.extraHosts, ({ host, address, duringBuild }, place) =>
      address.trim() === 'host-gateway'
        ? evidence(place, {
            discriminator: duringBuild ? `build:${host}` : host,
            detail: duringBuild ? `${host}, while it is built` : host,
          })
        : null,
    ),
};

/** Settings of the container's own network stack that weaken it; others are matters of tuning. */
const WEAKENING: readonly [RegExp, RegExp][] = [
  [/^net\.ipv4\.ip_forward$|^net\.ipv[46]\.conf\.[^.]+\.forwarding$/, /^1$/],
  [/^net\.ipv4\.conf\.[^.]+\.route_localnet$/, /^1$/],
  [/^net\.ipv[46]\.conf\.[^.]+\.accept_(?:redirects|source_route)$/, /^1$/],
  [/^net\.ipv4\.conf\.[^.]+\.rp_filter$|^net\.ipv4\.tcp_syncookies$/, /^0$/],
];

export const sysctlWeakens: ServiceRule = {
  ...common,
  name: 'sysctl-weakens-network',
  cis: null,
  severity: 'low',
  decidedBy: 'both',
  title: 'Kernel setting weakens the network of the container',
  why: 'Forwarding, redirects and source routes let a container pass on or take over traffic that is not its own.',
  fix: 'Remove it from `sysctls` unless the service is a router or a VPN.',
  check: ({ exposure }) =>
    judgeItems(exposure.sysctls, ({ name, value }, place) =>
      WEAKENING.some(([names, values]) => names.test(name) && values.test(value.trim()))
        ? evidence(place, { discriminator: name, detail: name })
        : null,
    ),
};
