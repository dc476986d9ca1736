"use strict";
exports.id = 77;
exports.ids = [77];
exports.modules = {

/***/ 29915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ removeWorktree),
/* harmony export */   y: () => (/* binding */ checkOutBase)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38815);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9220);
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52431);
/* harmony import */ var _config_yaml_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85290);
/* harmony import */ var _tracked_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62802);
/** The base's sources beside the checkout, with what its stack needs and git does not keep. */








/** `named`: what the user names, and the base may lack as well. @throws EvidenceError where git cannot check the commit out. */
async function checkOutBase(options, context) {
    const { sha, into } = options;
    // git writes paths without links.
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(options.directory);
    const root = await (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_6__/* .git */ .$)(directory, ['rev-parse', '--show-toplevel'], context);
    if (root === undefined)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .EvidenceError */ .oe(`${directory} is in no git repository, so there is no base to check out.`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(into), { recursive: true, mode: 0o700 });
    if ((await (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_6__/* .git */ .$)(root, ['worktree', 'add', '--detach', '--force', into, sha], context)) === undefined) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .EvidenceError */ .oe(`git could not check out the base ${sha} into ${into}.`);
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, '.gitmodules'))) {
        const updated = await (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_6__/* .git */ .$)(into, ['submodule', 'update', '--init', '--recursive', '--depth', '1'], context);
        if (updated === undefined)
            throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .EvidenceError */ .oe(`git could not bring the submodules of the base ${sha}.`);
    }
    return {
        directory: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, directory)),
        root: into,
        checkout: [root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.directory, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(directory, root))],
        copied: await copyUntracked({ root, into, directory, named: options.named }, context),
    };
}
/** git keeps a record of its worktrees; it goes with ours. */
async function removeWorktree(repository, path, env) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        return;
    const context = { env, signal: new AbortController().signal };
    await (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_6__/* .git */ .$)(repository, ['worktree', 'remove', '--force', path], context).catch(() => undefined);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
    await (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_6__/* .git */ .$)(repository, ['worktree', 'prune'], context).catch(() => undefined);
}
const COMPOSE_FILE = /^(?:docker-)?compose[\w.-]*\.ya?ml$/;
/**
 * `.env`, what was named, and every env_file, secret and config file that a Compose file of the folder names, the base lacks and git
 * does not keep: what head's commit brings along is head's, and must not change what head is measured by.
 */
async function copyUntracked(where, context) {
    const { root, into, directory } = where;
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory);
    const composeFiles = names.filter((name) => COMPOSE_FILE.test(name));
    const named = await Promise.all(composeFiles.map((name) => filesNamedBy((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name))));
    const wanted = new Set(['.env', ...where.named, ...named.flat()].map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, file)));
    const copied = [];
    for (const path of wanted) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, place);
        // What lies outside the repository is the same for both variants.
        if (!(0,_tracked_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(place) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(target))
            continue;
        if (await (0,_tracked_js__WEBPACK_IMPORTED_MODULE_5__/* .isTracked */ .X)(path, directory, context))
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(path, target, { recursive: true, dereference: false });
        copied.push(place);
    }
    return copied.sort();
}
async function filesNamedBy(composeFile) {
    const { document } = await (0,_config_yaml_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readYamlFile */ .k)(composeFile);
    const sections = ['secrets', 'configs'].flatMap((section) => entriesOf(document.get(section)));
    const services = entriesOf(document.get('services'));
    const files = [
        ...sections.flatMap((entry) => ((0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(entry) ? texts(entry.get('file', true)) : [])),
        ...services.flatMap((service) => ((0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(service) ? texts(service.get('env_file', true)) : [])),
    ];
    return files.filter((file) => !file.includes('$'));
}
function entriesOf(section) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(section) ? section.items.map(({ value }) => value) : [];
}
/** A text, a list of texts, or a list of maps with `path`. */
function texts(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isScalar */ .jn)(node))
        return typeof node.value === 'string' ? [node.value] : [];
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isSeq */ .oP)(node))
        return node.items.flatMap((item) => texts((0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(item) ? item.get('path', true) : item));
    return [];
}


/***/ }),

/***/ 40077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yd: () => (/* binding */ isAnythingLeft),
  hy: () => (/* binding */ prepareVariant),
  n7: () => (/* binding */ refreshCopies),
  s2: () => (/* binding */ removeRun),
  Ec: () => (/* binding */ stopProject)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(9220);
// EXTERNAL MODULE: ./build/platform/process.js
var process = __webpack_require__(87982);
// EXTERNAL MODULE: ./build/stack/base/worktree.js
var worktree = __webpack_require__(29915);
// EXTERNAL MODULE: ./build/stack/names.js
var names = __webpack_require__(57232);
;// CONCATENATED MODULE: ./build/stack/isolate.js


/** @throws UserError for what can neither be copied nor left alone, by name. */
function isolate(source, options) {
    refuseExternals(source);
    const model = structuredClone(source);
    model.name = (0,names/* projectName */.j1)(options.runId, options.variant);
    const imageTags = tagsOfBuilds(model, options);
    const copies = copiesOf(model, options);
    const result = { model, imageTags, copies, assumptions: [] };
    const ownImages = imagesBuiltHere(source, imageTags);
    for (const [name, service] of Object.entries(model.services)) {
        if (service.image !== undefined)
            service.image = ownImages.get(fullName(service.image)) ?? service.image;
        isolateService(name, service, options, result);
    }
    isolateNetworks(model, result);
    if (options.ports.kind === 'ephemeral')
        openNetworks(model, result);
    for (const volume of Object.values(model.volumes ?? {}))
        if (volume)
            delete volume.name;
    return result;
}
function tagsOfBuilds(model, { runId, variant }) {
    const built = Object.entries(model.services).filter(([, service]) => service.build);
    return Object.fromEntries(built.map(([name]) => [name, (0,names/* imageTag */.I_)(runId, variant, name)]));
}
/** A service without a build of its own may run the image that another one builds. */
function imagesBuiltHere({ services }, imageTags) {
    return new Map(Object.entries(imageTags).flatMap(([name, tag]) => {
        const image = services[name]?.image;
        return image === undefined ? [] : [[fullName(image), tag]];
    }));
}
function fullName(image) {
    return /[:@][^/]*$/.test(image) ? image : `${image}:latest`;
}
/** One copy of each writable bind mount, whoever shares it; a folder within a copied one is part of that copy. */
function copiesOf(model, options) {
    const writable = Object.values(model.services)
        .flatMap(({ volumes }) => volumes ?? [])
        .filter(({ type, read_only }) => type === 'bind' && read_only !== true)
        .flatMap(({ source }) => source ?? [])
        .filter((source) => !options.isSpecialFile(source));
    const sources = [...new Set(writable)].sort();
    return sources
        .filter((source) => !sources.some((other) => source.startsWith(`${other}/`)))
        .map((from, index) => ({ from, to: `${options.copiesDirectory}/${index}` }));
}
function refuseExternals(model) {
    for (const [kind, resources] of [
        ['volume', model.volumes],
        ['secret', model.secrets],
        ['config', model.configs],
    ]) {
        for (const [name, resource] of Object.entries(resources ?? {})) {
            if (resource?.external === true) {
                throw new errors/* UserError */.yo(`The ${kind} "${name}" is external: it belongs to someone else and is not touched. Name an override file in \`files\` that gives the run one of its own.`);
            }
            const { device, type } = (kind === 'volume' ? resource?.driver_opts : null) ?? {};
            if (device !== undefined && type !== 'tmpfs') {
                throw new errors/* UserError */.yo(`The volume "${name}" is ${device}, which a run must not write to. Name an override file in \`files\` that gives the run a volume of its own.`);
            }
        }
    }
    for (const [name, service] of Object.entries(model.services)) {
        const foreign = [
            ...(service.external_links ?? []),
            ...[
                ...(service.volumes_from ?? []),
                service.network_mode,
                service['pid'],
                service['ipc'],
            ].filter((from) => typeof from === 'string' && from.startsWith('container:')),
        ];
        if (foreign.length > 0) {
            throw new errors/* UserError */.yo(`${name} uses containers outside the stack (${foreign.join(', ')}). Name an override file in \`files\` that does without.`);
        }
    }
}
function isolateService(name, service, options, result) {
    const tag = result.imageTags[name];
    if (service.build && tag !== undefined) {
        service.image = tag;
        // Tags beside ours would overwrite the other variant's image; a cache is written for everyone.
        delete service.build['tags'];
        delete service.build['cache_to'];
    }
    delete service.pull_policy;
    delete service['develop'];
    // Those whose profile is off are no longer in the model.
    delete service['profiles'];
    if (options.cpus !== null)
        service['cpuset'] ??= options.cpus;
    keepNameAsAlias(service);
    service.ports = planPorts(name, service, options.ports);
    service.volumes = (service.volumes ?? []).map((mount) => isolateMount(name, mount, result));
    if (service.network_mode === 'host') {
        result.assumptions.push(`${name} uses the host's network: it shares ports with whatever else runs there.`);
    }
}
/** Other services may know a container by its fixed name. */
function keepNameAsAlias(service) {
    const name = service.container_name;
    delete service.container_name;
    if (name === undefined || service.network_mode !== undefined)
        return;
    service.networks = Object.fromEntries(Object.entries(service.networks ?? { default: null }).map(([network, attachment]) => [
        network,
        { ...attachment, aliases: [...(attachment?.aliases ?? []), name] },
    ]));
}
function planPorts(name, service, plan) {
    const ports = service.ports ?? [];
    switch (plan.kind) {
        case 'keep':
            return ports;
        case 'none':
            return [];
        case 'ephemeral': {
            const extra = (plan.extra[name] ?? []).filter((port) => !ports.some(({ target }) => target === port));
            const all = [...ports, ...extra.map((target) => ({ target, protocol: 'tcp' }))];
            return all.map(({ target, protocol }) => ({
                target,
                host_ip: plan.hostIp,
                ...(protocol !== undefined && { protocol }),
            }));
        }
    }
}
function isolateMount(service, mount, result) {
    const { source } = mount;
    if (mount.type !== 'bind' || source === undefined)
        return mount;
    const copied = result.copies.find(({ from }) => source === from || source.startsWith(`${from}/`));
    if (!copied && mount.read_only === true)
        return mount;
    if (!copied) {
        result.assumptions.push(`${service} mounts ${source}, a socket or device, which is passed through as it is.`);
        return mount;
    }
    if (mount.read_only !== true)
        result.assumptions.push(`${service} may write to ${source}: the run gets a copy in every round.`);
    return { ...mount, source: copied.to + source.slice(copied.from.length) };
}
function isolateNetworks(model, result) {
    const fixed = new Set();
    for (const [name, network] of Object.entries(model.networks ?? {})) {
        if (!network)
            continue;
        if (network.external === true) {
            result.assumptions.push(`The network "${name}" is external: the run gets one of its own in its place, and fixed addresses in it are left out.`);
            model.networks = { ...model.networks, [name]: {} };
            fixed.add(name);
            continue;
        }
        delete network.name;
        if ((network.ipam?.config ?? []).length > 0) {
            delete network.ipam;
            fixed.add(name);
            result.assumptions.push(`The network "${name}" has a fixed subnet: the run uses a free one, and fixed addresses in it are left out.`);
        }
    }
    const owners = new Map();
    for (const [name, service] of Object.entries(model.services)) {
        for (const [network, attachment] of Object.entries(service.networks ?? {})) {
            if (!attachment || !fixed.has(network))
                continue;
            for (const address of [attachment.ipv4_address, attachment.ipv6_address]) {
                if (typeof address === 'string')
                    owners.set(address, name);
            }
            delete attachment.ipv4_address;
            delete attachment.ipv6_address;
        }
    }
    result.assumptions.push(...mentionsOf(owners, model));
}
/** Whoever knows a service by the address that it no longer has will not reach it, and nothing else would say why. */
function mentionsOf(owners, { services }) {
    return Object.entries(services).flatMap(([name, service]) => {
        const text = JSON.stringify(service);
        return [...owners]
            .filter(([address]) => isNamedIn(text, address))
            .map(([address, owner]) => `${name} names ${address}, the fixed address of ${owner}, which the run does not have: name the service instead.`);
    });
}
/** As a whole, and not as a part of a longer one. */
function isNamedIn(text, address) {
    const isPart = address.includes(':') ? /^[\da-f:]$/i : /^[\d.]$/;
    for (let at = text.indexOf(address); at !== -1; at = text.indexOf(address, at + 1)) {
        const around = [text.charAt(at - 1), text.charAt(at + address.length)];
        if (!around.some((character) => isPart.test(character)))
            return true;
    }
    return false;
}
/** Docker publishes no port of a container that is on internal networks alone. */
function openNetworks(model, result) {
    for (const [name, network] of Object.entries(model.networks ?? {})) {
        if (network?.['internal'] !== true)
            continue;
        delete network['internal'];
        result.assumptions.push(`The network "${name}" is internal: the run opens its own copy, for a remote engine is reached through published ports.`);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/stack/private-files.js
/** Files of a run that its containers could write to. What a container wrote as root, only root can remove. */



const FORBIDDEN = new Set(['EACCES', 'EPERM']);
/** Makes room for a fresh copy; what cannot be removed now goes aside until the end of the run. */
async function makeRoom(path) {
    try {
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
    catch (error) {
        if (!isForbidden(error))
            throw error;
        await (0,promises_.rename)(path, `${path}.${(0,external_node_crypto_.randomUUID)()}`);
    }
}
/** Where we may not remove it, a container may: with the images that wrote it. @throws Error with what is left to do. */
async function removePrivateFiles(folder, images, engine) {
    try {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    catch (error) {
        if (!isForbidden(error))
            throw error;
        const names = await (0,promises_.readdir)(folder);
        for (const image of images)
            if (await engine.removeFiles(folder, names, image))
                break;
        await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => {
            throw new Error(`containers wrote files to ${folder} that belong to root, and no image of the stack could remove them. Remove the folder as root`);
        });
    }
}
/** The images that a variant runs, as its generated model names them. */
async function imagesOfRun(folder, variants) {
    const models = await Promise.all(variants.map((variant) => (0,promises_.readFile)((0,external_node_path_.join)(folder, variant, 'compose.json'), 'utf8').then((text) => JSON.parse(text), () => undefined)));
    const services = models.flatMap((model) => Object.values(model?.services ?? {}));
    return [...new Set(services.flatMap(({ image }) => image ?? []))];
}
function isForbidden(error) {
    return FORBIDDEN.has(error.code ?? '');
}

;// CONCATENATED MODULE: ./build/stack/variant.js
/** One variant of the stack on this engine: its generated model, its copies, its fresh starts and its end. */









/** Time a container gets to end by itself before it is killed. */
const STOP_TIMEOUT_S = 10;
const DOWN_TIMEOUT_MS = 3 * 60_000;
/** A bind mount larger than this is not copied in every round. */
const MAX_COPY_KIB = 512 * 1024;
async function prepareVariant(source, options, env) {
    const directory = (0,external_node_path_.join)((0,names/* privateDirectory */.Jt)(options.runId, env), options.variant);
    const isolated = isolate(source, {
        ...options,
        copiesDirectory: (0,external_node_path_.join)(directory, 'copies'),
        isSpecialFile,
    });
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    const modelFile = (0,external_node_path_.join)(directory, 'compose.json');
    await (0,promises_.writeFile)(modelFile, JSON.stringify(isolated.model), { mode: 0o600 });
    return {
        variant: options.variant,
        runId: options.runId,
        project: { name: (0,names/* projectName */.j1)(options.runId, options.variant), modelFile },
        model: isolated.model,
        imageTags: isolated.imageTags,
        copies: isolated.copies,
        assumptions: isolated.assumptions,
    };
}
function isSpecialFile(path) {
    const entry = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return entry !== undefined && !entry.isFile() && !entry.isDirectory();
}
/** Every round starts from the bind mounts as they were. @throws UserError for one that is too large to copy. */
async function refreshCopies(variant, context) {
    for (const { from, to } of variant.copies) {
        await makeRoom(to);
        await (0,promises_.mkdir)((0,external_node_path_.join)(to, '..'), { recursive: true });
        const entry = (0,external_node_fs_.statSync)(from, { throwIfNoEntry: false });
        // Compose makes the folder that a bind mount lacks.
        if (!entry)
            await (0,promises_.mkdir)(to);
        // The link itself would lead back to what must not be written to.
        else
            await copy((0,external_node_fs_.realpathSync)(from), to, context);
    }
}
async function copy(from, to, context) {
    const { stdout } = await (0,process/* runProcess */.R)('du', ['-sk', '--', from], context);
    const sizeKiB = Number.parseInt(stdout, 10);
    if (sizeKiB > MAX_COPY_KIB) {
        throw new errors/* UserError */.yo(`The writable bind mount ${from} has ${Math.round(sizeKiB / 1024)} MiB; up to ${MAX_COPY_KIB / 1024} MiB are copied for each round. Mount it read-only (\`:ro\`), or name an override file in \`files\` with something smaller.`);
    }
    const { exitCode, stderr } = await (0,process/* runProcess */.R)('cp', ['-a', '--', from, to], context);
    if (exitCode !== 0)
        throw new errors/* UserError */.yo(`The bind mount ${from} cannot be copied: ${stderr}`);
}
/** Ends a round: containers and networks go, volumes too unless they are to be kept for a warm restart. */
async function stopProject(name, engine, options) {
    // Cleaning up is not interrupted: a signal of its own that never fires.
    const context = {
        env: options.env,
        signal: new AbortController().signal,
        timeoutMs: DOWN_TIMEOUT_MS,
    };
    const args = [
        'down',
        '--timeout',
        String(STOP_TIMEOUT_S),
        '--remove-orphans',
        ...(options.keepVolumes ? [] : ['--volumes']),
    ];
    await (0,process/* runProcess */.R)('docker', ['compose', '--project-name', name, ...args], {
        ...context,
        cwd: '/',
    }).catch(() => undefined);
    for (const { id } of await engine.containers(name))
        await engine.removeContainer(id);
    const left = await engine.leftovers(name);
    for (const network of left.networks)
        await engine.removeNetwork(network);
    if (!options.keepVolumes)
        for (const volume of left.volumes)
            await engine.removeVolume(volume);
}
/** Whether the engine or the private folder still holds something that a run made. */
async function isAnythingLeft(runId, made, engine, env) {
    if ((0,external_node_fs_.existsSync)((0,names/* privateDirectory */.Jt)(runId, env)))
        return true;
    for (const { variant, imageTags } of made) {
        const project = (0,names/* projectName */.j1)(runId, variant);
        if ((await engine.containers(project)).length > 0)
            return true;
        const { networks, volumes } = await engine.leftovers(project);
        if (networks.length + volumes.length > 0)
            return true;
        for (const tag of imageTags.filter((each) => (0,names/* isTagOfRun */.vS)(runId, each)))
            if (await engine.image(tag))
                return true;
    }
    return false;
}
/** Removes everything a run made on the engine and in its private folder. Goes on past a failure and reports the first. */
async function removeRun(runId, made, engine, { env, directory }) {
    const failures = [];
    const attempt = (step) => step.catch((error) => void failures.push((0,errors/* messageOf */.bD)(error)));
    const variants = made.map(({ variant }) => variant);
    for (const variant of variants)
        await attempt(stopProject((0,names/* projectName */.j1)(runId, variant), engine, { keepVolumes: false, env }));
    const own = (0,names/* privateDirectory */.Jt)(runId, env);
    await attempt((0,worktree/* removeWorktree */.I)(directory, (0,external_node_path_.join)(own, 'base-checkout'), env));
    await attempt(imagesOfRun(own, variants).then((images) => removePrivateFiles(own, images, engine)));
    for (const { imageTags } of made) {
        // A document may come from anywhere; only tags that this run's name owns are removed.
        for (const tag of imageTags.filter((each) => (0,names/* isTagOfRun */.vS)(runId, each))) {
            await attempt(engine.untag(tag));
        }
    }
    const [first] = failures;
    if (first !== undefined)
        throw new errors/* EvidenceError */.oe(`Cleaning up after the run ${runId} failed: ${first}`);
}


/***/ })

};
;