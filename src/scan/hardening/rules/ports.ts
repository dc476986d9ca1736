import type { Port, ServiceFacts } from '../facts/service-facts.ts';
import { isLoopback, isWildcard } from './address.ts';
import {
  evidence,
  judgeItems,
  judgeSetting,
  notApplicable,
  notDecidable,
  type Decision,
  type Evidence,
  type ServiceRule,
} from './rule.ts';
import { databaseAt } from './database-ports.ts';
import type { Place } from '../facts/setting.ts';

const common = { defaultOn: true, subject: 'service', decidedBy: 'both' } as const;

export const portOnAllInterfaces: ServiceRule = {
  ...common,
  name: 'port-on-all-interfaces',
  cis: '5.14',
  severity: 'low',
  title: 'Port is published on every interface',
  why: "Docker's rules come before the host's firewall: the port is open to every network of the host, IPv6 included.",
  fix: 'Put an address before the port, such as `127.0.0.1:8080:80`, or publish nothing and use a network.',
  check: (facts) =>
    judgePorts(facts, (port, place, hostIp) => {
      if (!isWildcard(hostIp)) return null;
      const shown = port.hostIp === '' ? 'every address' : port.hostIp;
      return evidence(place, {
        detail: `${portName(port)} on ${shown}`,
        fixEdit: place?.scalar ? boundToLoopback(facts, port, place) : null,
      });
    }),
};

export const databasePortPublished: ServiceRule = {
  ...common,
  name: 'database-port-published',
  cis: null,
  severity: 'medium',
  title: 'Port of a database or an internal interface is published',
  why: 'Databases, caches and engine interfaces are found by scanners within hours, often without a password.',
  fix: 'Remove it from `ports`: services of the stack reach each other without it. For your own use bind it to 127.0.0.1.',
  check: (facts) =>
    judgePorts(facts, (port, place, hostIp) => {
      const product = databaseAt(port);
      if (product === undefined || isLoopback(hostIp)) return null;
      return evidence(place, { detail: `${portName(port)} (${product})` });
    }),
};

const FIRST_UNPRIVILEGED_PORT = 1_024;

export const privilegedPortPublished: ServiceRule = {
  ...common,
  name: 'privileged-port-published',
  cis: '5.8',
  severity: 'info',
  title: 'Port below 1024 of the host is used',
  why: 'Such ports are meant for services of the system; a web server or proxy is a good reason to use one.',
  fix: 'Publish a port above 1023 unless clients expect this one.',
  check: (facts) =>
    judgePorts(facts, (port, place) => {
      const first = Number(port.published.split('-')[0]);
      const isPrivileged = port.published !== '' && first > 0 && first < FIRST_UNPRIVILEGED_PORT;
      return isPrivileged
        ? evidence(place, { detail: `${port.published} to ${portName(port)}` })
        : null;
    }),
};

export const publishedPortNotExposed: ServiceRule = {
  ...common,
  name: 'published-port-not-exposed',
  cis: '5.9',
  severity: 'info',
  defaultOn: false,
  decidedBy: 'engine',
  title: 'Published port is not one the image names',
  why: 'Perhaps a leftover. Many images name no port, so this only hints.',
  fix: 'Remove the port, or add `EXPOSE` to the Dockerfile.',
  check(facts) {
    const image = facts.image;
    if (!image) return notDecidable('the image was not inspected');
    return judgePorts(facts, (port, place) =>
      image.exposedPorts.includes(portName(port))
        ? null
        : evidence(place, { detail: portName(port) }),
    );
  },
};

export const allPortsPublished: ServiceRule = {
  ...common,
  name: 'all-ports-published',
  cis: '5.9',
  severity: 'low',
  decidedBy: 'engine',
  title: 'Every port of the image is published',
  why: 'Whatever port a later image names is opened on the host without anyone deciding it.',
  fix: 'Publish the ports that are needed by name.',
  check: ({ exposure }) =>
    judgeSetting(exposure.publishesAll, (all, place) => (all ? evidence(place) : null)),
};

/** Findings are told apart by container port: the host port of a test run is the engine's choice. */
function judgePorts(
  { exposure, isolation }: ServiceFacts,
  judge: (port: Port, place: Place | null, hostIp: string) => Evidence | null,
): Decision {
  if (isolation.network.kind === 'known' && isolation.network.value === 'host') {
    return notApplicable("the container uses the host's network");
  }
  const byDefault = exposure.defaultHostIp.kind === 'known' ? exposure.defaultHostIp.value : '';
  return judgeItems(exposure.ports, (port, place) => {
    const found = judge(port, place, port.hostIp === '' ? byDefault : port.hostIp);
    return found && { ...found, discriminator: portName(port) };
  });
}

function portName({ target, protocol }: Port): string {
  return `${target}/${protocol}`;
}

function boundToLoopback(
  { edit }: ServiceFacts,
  { hostIp, published, target, protocol }: Port,
  place: Place,
) {
  const loopback = hostIp.includes(':') ? '[::1]' : '127.0.0.1';
  const suffix = protocol === 'tcp' ? '' : `/${protocol}`;
  return edit.replace(place, `"${loopback}:${published}:${target}${suffix}"`);
}
