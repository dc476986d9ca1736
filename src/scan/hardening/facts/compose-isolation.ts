/** What the Compose file says about how far a container is kept from the host. */
import type { MappingNode } from '../source/node.ts';
import { readFlag, readText, readTexts } from '../source/read.ts';
import { capabilityName, optionValue } from './security-option.ts';
import type { Confinement, IsolationFacts } from './service-facts.ts';
import { known, unknown, type Items, type Setting } from './setting.ts';

const ENGINE_DECIDES = 'the engine and its host decide';

export function composeIsolation(service: MappingNode): IsolationFacts {
  const options = readTexts(service, 'security_opt');
  return {
    privileged: readFlag(service, 'privileged'),
    readOnlyRoot: readFlag(service, 'read_only'),
    addedCapabilities: capabilities(readTexts(service, 'cap_add')),
    droppedCapabilities: capabilities(readTexts(service, 'cap_drop')),
    securityOptions: options,
    noNewPrivileges: noNewPrivileges(options),
    seccomp: fromOption(
      options,
      'seccomp',
      (value) => (value === 'unconfined' ? 'off' : 'on'),
      'on',
    ),
    appArmor: confinement(options, 'apparmor', 'unconfined'),
    seLinux: confinement(options, 'label', 'disable'),
    systemPathsMasked: fromOption(options, 'systempaths', (value) => value !== 'unconfined', true),
    network: readText(service, 'network_mode'),
    pid: readText(service, 'pid'),
    ipc: readText(service, 'ipc'),
    uts: readText(service, 'uts'),
    userNamespace: readText(service, 'userns_mode'),
    cgroupNamespace: readText(service, 'cgroup'),
    cgroupParent: readText(service, 'cgroup_parent'),
    user: user(service),
    addedGroups: readTexts(service, 'group_add'),
    runtime: readText(service, 'runtime'),
  };
}

function capabilities(items: Items<string>): Items<string> {
  return {
    ...items,
    known: items.known.map(({ value, place }) => ({ value: capabilityName(value), place })),
  };
}

function user(service: MappingNode): Setting<string> {
  const setting = readText(service, 'user');
  return setting.kind === 'known' && setting.value === '' ? unknown('the image decides') : setting;
}

function noNewPrivileges(options: Items<string>): Setting<boolean> {
  return fromOption(options, 'no-new-privileges', (value) => value !== 'false', false);
}

function confinement(options: Items<string>, name: string, off: string): Setting<Confinement> {
  const setting = fromOption<Confinement | null>(
    options,
    name,
    (value) => (value === off ? 'off' : null),
    null,
  );
  if (setting.kind === 'known' && setting.value !== null) {
    return known(setting.value, setting.place);
  }
  return unknown(setting.kind === 'unknown' ? setting.why : ENGINE_DECIDES);
}

/** The last option of this name wins, as in the engine. */
function fromOption<T>(
  options: Items<string>,
  name: string,
  read: (value: string) => T,
  absent: T,
): Setting<T> {
  const option = options.known.findLast(({ value }) => optionValue(value, name) !== undefined);
  if (option) return known(read(optionValue(option.value, name) ?? ''), option.place);
  return options.unknown === null ? known(absent) : unknown(options.unknown);
}
