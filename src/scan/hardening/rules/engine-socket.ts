import { evidence, failIfAny, type Evidence, type ServiceRule } from './rule.ts';
import { normalHostPath } from './host-path.ts';

/** Sockets (and Windows pipes) of container engines; whoever talks to one can start a privileged container. */
const ENGINE_SOCKET =
  /(?:^|[/\\])(docker\.sock|containerd\.sock|podman\.sock|crio\.sock|cri-dockerd\.sock|buildkitd\.sock|docker_engine)$/;

export const engineSocketMounted: ServiceRule = {
  name: 'engine-socket-mounted',
  cis: '5.32',
  severity: 'critical',
  defaultOn: true,
  subject: 'service',
  decidedBy: 'both',
  title: "Container can reach the container engine's socket",
  why: 'Whoever can talk to the engine can start a privileged container and so becomes root on the host. A read-only mount does not help: requests still pass.',
  fix: 'Remove the mount (or `use_api_socket`). Where the program must watch containers, put a proxy between them that allows only the calls it needs.',
  check({ exposure, edit }) {
    const found: Evidence[] = [];
    for (const { value: mount, place } of exposure.mounts.known) {
      const socket = ENGINE_SOCKET.exec(normalHostPath(mount.source))?.[1];
      if (socket !== undefined)
        found.push(evidence(place, { discriminator: socket, detail: socket }));
    }
    const api = exposure.usesApiSocket;
    if (api.kind === 'known' && api.value && !found.some(isDockerSocket)) {
      found.push(
        evidence(api.place, {
          discriminator: DOCKER_SOCKET,
          detail: '`use_api_socket` also hands over the registry credentials',
          fixEdit: edit.replace(api.place, 'false'),
        }),
      );
    }
    const unknown = api.kind === 'unknown' ? api.why : exposure.mounts.unknown;
    return failIfAny(found, unknown);
  },
};

const DOCKER_SOCKET = 'docker.sock';

function isDockerSocket({ discriminator }: Evidence): boolean {
  return discriminator === DOCKER_SOCKET;
}
