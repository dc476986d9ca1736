"use strict";
exports.id = 774;
exports.ids = [774];
exports.modules = {

/***/ 51774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });

const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/compose-gate/compose-gate/v1/schemas/config.schema.json","title":"compose-gate configuration","type":"object","additionalProperties":false,"required":["version"],"properties":{"$schema":{"type":"string","description":"For editors."},"version":{"const":1,"type":"integer"},"files":{"type":"array","description":"Compose files, in the order Compose merges them. Default: what `docker compose` itself would read.","items":{"type":"string"}},"profiles":{"type":"array","description":"Compose profiles to turn on.","items":{"type":"string"}},"envFiles":{"type":"array","description":"Files for interpolation, as `docker compose --env-file`.","items":{"type":"string"}},"endpoints":{"type":"array","items":{"$ref":"#/$defs/endpoint"},"description":"What to ask. With none, endpoints are discovered from health checks and ports."},"scenarios":{"type":"array","items":{"$ref":"#/$defs/scenario"},"description":"Endpoints under load. With none, each entry endpoint gets a constant, unsaturated arrival rate."},"services":{"type":"object","description":"By service name.","additionalProperties":{"$ref":"#/$defs/service"}},"setup":{"type":"array","description":"Run in every round after the stack is ready and before warm-up, untimed.","items":{"$ref":"#/$defs/setup"}},"measure":{"$ref":"#/$defs/measure"},"budgets":{"$ref":"#/$defs/budgets"},"compare":{"$ref":"#/$defs/compare"},"scan":{"$ref":"#/$defs/scan"},"ignores":{"type":"array","items":{"$ref":"#/$defs/ignore"},"description":"Findings that are accepted, with a reason and an end."},"policy":{"type":"object","description":"What each rule does; the default is in the reference docs.","additionalProperties":{"type":"string","enum":["pass","warn","fail","evidence-missing"]}},"environments":{"type":"object","description":"Named choices of files, profiles, env files, budgets and tolerances; chosen with --environment.","additionalProperties":{"$ref":"#/$defs/environment"}}},"$defs":{"endpoint":{"type":"object","additionalProperties":false,"required":["service","name"],"properties":{"name":{"type":"string","description":"Unique within the service.","pattern":"^[a-z0-9][a-z0-9._-]*$"},"service":{"type":"string","description":"A service of the stack."},"port":{"type":"integer","minimum":1,"maximum":65535,"description":"Container port. Default: the only one the service publishes or exposes."},"protocol":{"type":"string","enum":["http","https"]},"path":{"type":"string","description":"Begins with a slash, other characters than printable ASCII are percent-encoded, such as %20. May hold a captured ${NAME}. Default: /","pattern":"^/[!-~]*$"},"method":{"type":"string","enum":["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"],"description":"Default: GET, or POST with a body."},"headers":{"$ref":"#/$defs/headers"},"body":{"description":"A string as it is; anything else is sent as JSON.","type":["string","number","boolean","object","array","null"]},"expect":{"type":"object","description":"A good answer. Default: any 2xx.","additionalProperties":false,"properties":{"status":{"description":"One status or a list.","oneOf":[{"type":"integer"},{"type":"array","items":{"type":"integer"}}]},"bodyContains":{"type":"string","description":"Text that a good answer holds."}}},"entry":{"type":"boolean","description":"Gets load. Default: true for published ports."},"health":{"type":"boolean","description":"Judged by budgets.healthAnswer. Default: true when the path is that of a health check."},"insecureTls":{"type":"boolean","description":"Accept a self-signed certificate."}}},"headers":{"type":"object","description":"By name, of letters, digits and dashes. Values may hold ${env:NAME}, which is masked everywhere, and a captured ${NAME}.","propertyNames":{"description":"Write letters, digits and dashes.","pattern":"^[!#$%&'*+\\-.^_`|~0-9A-Za-z]+$"},"additionalProperties":{"type":"string","description":"A header holds neither a line break nor characters beyond Latin-1. Take them out.","writeOnly":true,"pattern":"^[\\t\\u0020-\\u007e\\u0080-\\u00ff]*$"}},"scenario":{"type":"object","description":"Either rate (open loop) or connections (closed loop).","additionalProperties":false,"required":["name","endpoint"],"properties":{"name":{"type":"string","description":"Unique.","pattern":"^[a-z0-9][a-z0-9._-]*$"},"endpoint":{"type":"string","description":"service:name, or the name alone where it is unique."},"rate":{"type":"number","exclusiveMinimum":0,"maximum":10000,"description":"Open loop: requests per second, latency counted from the intended send time. One process cannot pace more than 10000; connections show what a service can take."},"connections":{"type":"integer","minimum":1,"maximum":1000,"description":"Closed loop: as fast as this many connections allow."},"stages":{"type":"array","description":"Open loop: ramps, one after the other.","items":{"type":"object","additionalProperties":false,"required":["duration","rate"],"properties":{"duration":{"type":"string","description":"How long. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"rate":{"type":"number","minimum":0,"maximum":10000,"description":"Rate at its end, at most 10000."}}}},"duration":{"type":"string","description":"Load in one round, more than 0. Default 5s. Written 500ms, 5s or 3m.","pattern":"^(?=.*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"warmup":{"type":"string","description":"Load before it that does not count. Default 2s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"timeout":{"type":"string","description":"A later answer is a timeout; more than 0. Default 5s. Written 500ms, 5s or 3m.","pattern":"^(?=.*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"}}},"service":{"type":"object","additionalProperties":false,"properties":{"ready":{"type":"string","description":"Endpoint name whose good answer means ready."},"startTimeout":{"type":"string","description":"Longest wait for it. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"measure":{"type":"boolean","description":"false: started, never judged."},"budgets":{"$ref":"#/$defs/budgets"}}},"setup":{"type":"object","additionalProperties":false,"properties":{"exec":{"type":"object","additionalProperties":false,"required":["service","command"],"properties":{"service":{"type":"string","description":"Where."},"command":{"type":"array","description":"Program and arguments.","items":{"type":"string"}}}},"http":{"type":"object","additionalProperties":false,"required":["service","path"],"properties":{"service":{"type":"string","description":"Where."},"port":{"type":"integer","minimum":1,"maximum":65535},"path":{"type":"string","description":"As that of an endpoint: with a slash at the beginning, and percent-encoded, such as %20.","pattern":"^/[!-~]*$"},"method":{"type":"string","enum":["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"],"description":"Default: GET, or POST with a body."},"headers":{"$ref":"#/$defs/headers"},"body":{"type":["string","number","boolean","object","array","null"],"description":"As that of an endpoint."},"expect":{"type":"array","items":{"type":"integer"}},"capture":{"type":"object","description":"Name → dotted path into the JSON answer, or header:NAME; later requests use ${NAME}.","additionalProperties":{"type":"string"}}}}}},"measure":{"type":"object","additionalProperties":false,"properties":{"rounds":{"type":"integer","minimum":1,"maximum":100,"description":"Fresh starts. Default 3."},"timeBudget":{"type":"string","description":"Longest time to measure. Default 5m. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"startTimeout":{"type":"string","description":"Longest wait for the stack to be ready. Default 60s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"idle":{"type":"string","description":"Watched without load. Default 2s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"interval":{"type":"string","description":"Between two resource samples, 10ms or more: below that the sampler would measure itself. Default 250ms. Written 500ms, 5s or 3m.","pattern":"^(0*[1-9][0-9]+(\\.[0-9]+)?ms|0*[1-9][0-9]*(\\.[0-9]+)?(s|m|h)|0+\\.(0?[1-9])[0-9]*(s|m|h))$"},"volumes":{"type":"string","enum":["fresh","keep"],"description":"keep measures warm restarts. Default fresh."},"responseCount":{"type":"integer","minimum":1,"maximum":10000,"description":"Requests on one quiet connection, per endpoint and round. Default 100."}}},"budgets":{"type":"object","description":"Absolute limits.","additionalProperties":false,"properties":{"ready":{"type":"string","description":"Start event to ready, per container. Default 5s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"healthAnswer":{"type":"string","description":"p95 of health endpoints. Default 100ms. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"cpu":{"type":"object","description":"Mean, share of the limit. Default 70% / 85%.","additionalProperties":false,"properties":{"warn":{"type":"string","description":"Reported from here on. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"fail":{"type":"string","description":"Fails the gate from here on. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"}}},"memory":{"type":"object","description":"Working set, share of the limit. Default 75% / 90%.","additionalProperties":false,"properties":{"warn":{"type":"string","description":"Reported from here on. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"fail":{"type":"string","description":"Fails the gate from here on. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"}}}}},"compare":{"type":"object","description":"What head may cost more than the base, and which metrics are gated. Read from the base.","additionalProperties":false,"properties":{"tolerance":{"type":"string","description":"How much worse than the base is still fine, for every metric that has a tolerance. Default 5%. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"metrics":{"type":"object","description":"In place of that, by metric. Each metric more that is gated makes the others a little less sensitive, for all of them share one chance of a false alarm; the report says by how much.","additionalProperties":false,"properties":{"startup":{"$ref":"#/$defs/startupMetric"},"latency-p50":{"allOf":[{"$ref":"#/$defs/timeMetric"}],"description":"p50 under load. Floor: 20us."},"cpu-per-request":{"allOf":[{"$ref":"#/$defs/timeMetric"}],"description":"CPU time of all services for one answer. Floor: 5us."},"response-p50":{"allOf":[{"$ref":"#/$defs/responseMetric"}],"description":"p50 on a quiet connection."},"memory-peak":{"allOf":[{"$ref":"#/$defs/sizeMetric"}],"description":"Highest working set of each service. Floor: 1MiB."},"image-size":{"allOf":[{"$ref":"#/$defs/sizeMetric"}],"description":"Uncompressed size of each image. Floor: 1MiB."},"errors":{"allOf":[{"$ref":"#/$defs/errorsMetric"}],"description":"Share of bad answers."},"restarts":{"allOf":[{"$ref":"#/$defs/countMetric"}],"description":"Restarts of each service."},"oom-kills":{"allOf":[{"$ref":"#/$defs/countMetric"}],"description":"Processes killed for lack of memory, of each service."},"layers":{"allOf":[{"$ref":"#/$defs/layersMetric"}],"description":"Layers of each image."}}}}},"startupMetric":{"type":"object","description":"Start event to ready.","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."},"services":{"type":"boolean","description":"Gates each service alone too, not only the whole stack. Default false."},"tolerance":{"type":"string","description":"How much more than the base is still fine. Default: compare.tolerance. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Default 50ms. Written 50us, 20ms or 1s.","pattern":"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"}}},"timeMetric":{"type":"object","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."},"tolerance":{"type":"string","description":"How much more than the base is still fine. Default: compare.tolerance. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Written 50us, 20ms or 1s.","pattern":"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"}}},"responseMetric":{"type":"object","description":"Not measured in pairs, so it explains and cannot be gated.","additionalProperties":false,"properties":{"tolerance":{"type":"string","description":"How much more than the base is still fine. Default: compare.tolerance. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Default 20us. Written 50us, 20ms or 1s.","pattern":"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"}}},"sizeMetric":{"type":"object","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."},"tolerance":{"type":"string","description":"How much more than the base is still fine. Default: compare.tolerance. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Written 256KiB or 1MiB.","pattern":"^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB)$"}}},"errorsMetric":{"type":"object","description":"No share of the base is tolerated.","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Default 0.5%. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"}}},"countMetric":{"type":"object","description":"Nothing is tolerated.","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."}}},"layersMetric":{"type":"object","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"true: more layers than the base are a regression. Default false."},"floor":{"type":"integer","minimum":0,"description":"So many more are fine. Default 0."}}},"scan":{"type":"object","additionalProperties":false,"properties":{"trivy":{"type":"boolean"},"snyk":{"type":"boolean"},"hardening":{"type":"boolean"},"rules":{"type":"object","description":"Hardening rule → off or a severity.","additionalProperties":{"type":"string","enum":["off","info","low","medium","high","critical"]}},"timeout":{"type":"string","description":"Longest time for one image and scanner. Default 10m. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"database":{"$ref":"#/$defs/scanDatabase"}}},"scanDatabase":{"type":"object","description":"Where Trivy's vulnerability database comes from, and how old it may be.","additionalProperties":false,"properties":{"repositories":{"type":"array","description":"Mirrors of the vulnerability database, tried in this order: registry.example/mirror/trivy-db:2. Default: where Trivy itself fetches it.","items":{"type":"string","description":"An OCI repository, such as registry.example/mirror/trivy-db:2.","pattern":"^[A-Za-z0-9][A-Za-z0-9./:@_-]*$"}},"javaRepositories":{"type":"array","description":"Mirrors of the index of Java archives, tried in this order: registry.example/mirror/trivy-java-db:1.","items":{"type":"string","description":"An OCI repository, such as registry.example/mirror/trivy-db:2.","pattern":"^[A-Za-z0-9][A-Za-z0-9./:@_-]*$"}},"maxAge":{"type":"string","description":"An older database judges nothing: that is missing evidence. Default 72h. Written 500ms, 5s, 3m or 72h.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"offline":{"type":"boolean","description":"Fetch nothing: what is in the cache has to do. Default false."}}},"ignore":{"type":"object","additionalProperties":false,"required":["id","reason","expires"],"properties":{"id":{"type":"string","description":"CVE, GHSA, SNYK id, rule name or finding key."},"service":{"type":"string","description":"Only there."},"reason":{"type":"string","description":"Why it is accepted.","pattern":"\\S"},"expires":{"type":"string","description":"The last day on which it holds (UTC). Written YYYY-MM-DD.","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}},"environment":{"type":"object","additionalProperties":false,"properties":{"files":{"type":"array","description":"Compose files, in the order Compose merges them. Default: what `docker compose` itself would read.","items":{"type":"string"}},"profiles":{"type":"array","description":"Compose profiles to turn on.","items":{"type":"string"}},"envFiles":{"type":"array","description":"Files for interpolation, as `docker compose --env-file`.","items":{"type":"string"}},"budgets":{"$ref":"#/$defs/budgets"},"compare":{"allOf":[{"$ref":"#/$defs/compare"}],"description":"In place of the file's own, key by key."}}}}};
const schema14 = {"type":"object","description":"Either rate (open loop) or connections (closed loop).","additionalProperties":false,"required":["name","endpoint"],"properties":{"name":{"type":"string","description":"Unique.","pattern":"^[a-z0-9][a-z0-9._-]*$"},"endpoint":{"type":"string","description":"service:name, or the name alone where it is unique."},"rate":{"type":"number","exclusiveMinimum":0,"maximum":10000,"description":"Open loop: requests per second, latency counted from the intended send time. One process cannot pace more than 10000; connections show what a service can take."},"connections":{"type":"integer","minimum":1,"maximum":1000,"description":"Closed loop: as fast as this many connections allow."},"stages":{"type":"array","description":"Open loop: ramps, one after the other.","items":{"type":"object","additionalProperties":false,"required":["duration","rate"],"properties":{"duration":{"type":"string","description":"How long. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"rate":{"type":"number","minimum":0,"maximum":10000,"description":"Rate at its end, at most 10000."}}}},"duration":{"type":"string","description":"Load in one round, more than 0. Default 5s. Written 500ms, 5s or 3m.","pattern":"^(?=.*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"warmup":{"type":"string","description":"Load before it that does not count. Default 2s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"timeout":{"type":"string","description":"A later answer is a timeout; more than 0. Default 5s. Written 500ms, 5s or 3m.","pattern":"^(?=.*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"}}};
const schema19 = {"type":"object","additionalProperties":false,"properties":{"rounds":{"type":"integer","minimum":1,"maximum":100,"description":"Fresh starts. Default 3."},"timeBudget":{"type":"string","description":"Longest time to measure. Default 5m. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"startTimeout":{"type":"string","description":"Longest wait for the stack to be ready. Default 60s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"idle":{"type":"string","description":"Watched without load. Default 2s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"interval":{"type":"string","description":"Between two resource samples, 10ms or more: below that the sampler would measure itself. Default 250ms. Written 500ms, 5s or 3m.","pattern":"^(0*[1-9][0-9]+(\\.[0-9]+)?ms|0*[1-9][0-9]*(\\.[0-9]+)?(s|m|h)|0+\\.(0?[1-9])[0-9]*(s|m|h))$"},"volumes":{"type":"string","enum":["fresh","keep"],"description":"keep measures warm restarts. Default fresh."},"responseCount":{"type":"integer","minimum":1,"maximum":10000,"description":"Requests on one quiet connection, per endpoint and round. Default 100."}}};
const schema16 = {"type":"object","description":"Absolute limits.","additionalProperties":false,"properties":{"ready":{"type":"string","description":"Start event to ready, per container. Default 5s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"healthAnswer":{"type":"string","description":"p95 of health endpoints. Default 100ms. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"cpu":{"type":"object","description":"Mean, share of the limit. Default 70% / 85%.","additionalProperties":false,"properties":{"warn":{"type":"string","description":"Reported from here on. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"fail":{"type":"string","description":"Fails the gate from here on. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"}}},"memory":{"type":"object","description":"Working set, share of the limit. Default 75% / 90%.","additionalProperties":false,"properties":{"warn":{"type":"string","description":"Reported from here on. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"fail":{"type":"string","description":"Fails the gate from here on. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"}}}}};
const schema34 = {"type":"object","additionalProperties":false,"required":["id","reason","expires"],"properties":{"id":{"type":"string","description":"CVE, GHSA, SNYK id, rule name or finding key."},"service":{"type":"string","description":"Only there."},"reason":{"type":"string","description":"Why it is accepted.","pattern":"\\S"},"expires":{"type":"string","description":"The last day on which it holds (UTC). Written YYYY-MM-DD.","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}};
const func2 = Object.prototype.hasOwnProperty;
const schema12 = {"type":"object","additionalProperties":false,"required":["service","name"],"properties":{"name":{"type":"string","description":"Unique within the service.","pattern":"^[a-z0-9][a-z0-9._-]*$"},"service":{"type":"string","description":"A service of the stack."},"port":{"type":"integer","minimum":1,"maximum":65535,"description":"Container port. Default: the only one the service publishes or exposes."},"protocol":{"type":"string","enum":["http","https"]},"path":{"type":"string","description":"Begins with a slash, other characters than printable ASCII are percent-encoded, such as %20. May hold a captured ${NAME}. Default: /","pattern":"^/[!-~]*$"},"method":{"type":"string","enum":["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"],"description":"Default: GET, or POST with a body."},"headers":{"$ref":"#/$defs/headers"},"body":{"description":"A string as it is; anything else is sent as JSON.","type":["string","number","boolean","object","array","null"]},"expect":{"type":"object","description":"A good answer. Default: any 2xx.","additionalProperties":false,"properties":{"status":{"description":"One status or a list.","oneOf":[{"type":"integer"},{"type":"array","items":{"type":"integer"}}]},"bodyContains":{"type":"string","description":"Text that a good answer holds."}}},"entry":{"type":"boolean","description":"Gets load. Default: true for published ports."},"health":{"type":"boolean","description":"Judged by budgets.healthAnswer. Default: true when the path is that of a health check."},"insecureTls":{"type":"boolean","description":"Accept a self-signed certificate."}}};
const schema13 = {"type":"object","description":"By name, of letters, digits and dashes. Values may hold ${env:NAME}, which is masked everywhere, and a captured ${NAME}.","propertyNames":{"description":"Write letters, digits and dashes.","pattern":"^[!#$%&'*+\\-.^_`|~0-9A-Za-z]+$"},"additionalProperties":{"type":"string","description":"A header holds neither a line break nor characters beyond Latin-1. Take them out.","writeOnly":true,"pattern":"^[\\t\\u0020-\\u007e\\u0080-\\u00ff]*$"}};
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern1 = new RegExp("^/[!-~]*$", "u");
const pattern2 = new RegExp("^[!#$%&'*+\\-.^_`|~0-9A-Za-z]+$", "u");
const pattern3 = new RegExp("^[\\t\\u0020-\\u007e\\u0080-\\u00ff]*$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.service === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\"",schema:"^[a-z0-9][a-z0-9._-]*$",parentSchema:schema12.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.service !== undefined){
let data1 = data.service;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.service.type,parentSchema:schema12.properties.service,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.port.type,parentSchema:schema12.properties.port,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema12.properties.port,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.properties.port,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.protocol !== undefined){
let data3 = data.protocol;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.protocol.type,parentSchema:schema12.properties.protocol,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data3 === "http") || (data3 === "https"))){
const err10 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema12.properties.protocol.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.protocol.enum,parentSchema:schema12.properties.protocol,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.path !== undefined){
let data4 = data.path;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err11 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[!-~]*$"},message:"must match pattern \""+"^/[!-~]*$"+"\"",schema:"^/[!-~]*$",parentSchema:schema12.properties.path,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.path.type,parentSchema:schema12.properties.path,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.method !== undefined){
let data5 = data.method;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.method.type,parentSchema:schema12.properties.method,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((((data5 === "GET") || (data5 === "HEAD")) || (data5 === "POST")) || (data5 === "PUT")) || (data5 === "PATCH")) || (data5 === "DELETE")) || (data5 === "OPTIONS"))){
const err14 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema12.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.method.enum,parentSchema:schema12.properties.method,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.headers !== undefined){
let data6 = data.headers;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
const _errs17 = errors;
if(typeof key1 === "string"){
if(!pattern2.test(key1)){
const err15 = {instancePath:instancePath+"/headers",schemaPath:"#/$defs/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+\\-.^_`|~0-9A-Za-z]+$"},message:"must match pattern \""+"^[!#$%&'*+\\-.^_`|~0-9A-Za-z]+$"+"\"",schema:"^[!#$%&'*+\\-.^_`|~0-9A-Za-z]+$",parentSchema:schema13.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid2 = _errs17 === errors;
if(!valid2){
const err16 = {instancePath:instancePath+"/headers",schemaPath:"#/$defs/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
for(const key2 in data6){
let data7 = data6[key2];
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err17 = {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/headers/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\u007e\\u0080-\\u00ff]*$"},message:"must match pattern \""+"^[\\t\\u0020-\\u007e\\u0080-\\u00ff]*$"+"\"",schema:"^[\\t\\u0020-\\u007e\\u0080-\\u00ff]*$",parentSchema:schema13.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/headers",schemaPath:"#/$defs/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.body !== undefined){
let data8 = data.body;
if((((typeof data8 != "object") && (typeof data8 !== "string")) && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")){
const err20 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: schema12.properties.body.type},message:"must be string,number,boolean,object,array,null",schema:schema12.properties.body.type,parentSchema:schema12.properties.body,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.expect !== undefined){
let data9 = data.expect;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(!((key3 === "status") || (key3 === "bodyContains"))){
const err21 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema12.properties.expect,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.status !== undefined){
let data10 = data9.status;
const _errs27 = errors;
let valid5 = false;
let passing0 = null;
const _errs28 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err22 = {instancePath:instancePath+"/expect/status",schemaPath:"#/properties/expect/properties/status/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.expect.properties.status.oneOf[0].type,parentSchema:schema12.properties.expect.properties.status.oneOf[0],data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs28 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs30 = errors;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err23 = {instancePath:instancePath+"/expect/status/" + i0,schemaPath:"#/properties/expect/properties/status/oneOf/1/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.expect.properties.status.oneOf[1].items.type,parentSchema:schema12.properties.expect.properties.status.oneOf[1].items,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/expect/status",schemaPath:"#/properties/expect/properties/status/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.expect.properties.status.oneOf[1].type,parentSchema:schema12.properties.expect.properties.status.oneOf[1],data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs30 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err25 = {instancePath:instancePath+"/expect/status",schemaPath:"#/properties/expect/properties/status/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema12.properties.expect.properties.status.oneOf,parentSchema:schema12.properties.expect.properties.status,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data9.bodyContains !== undefined){
let data12 = data9.bodyContains;
if(typeof data12 !== "string"){
const err26 = {instancePath:instancePath+"/expect/bodyContains",schemaPath:"#/properties/expect/properties/bodyContains/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.expect.properties.bodyContains.type,parentSchema:schema12.properties.expect.properties.bodyContains,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.expect.type,parentSchema:schema12.properties.expect,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.entry !== undefined){
let data13 = data.entry;
if(typeof data13 !== "boolean"){
const err28 = {instancePath:instancePath+"/entry",schemaPath:"#/properties/entry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.entry.type,parentSchema:schema12.properties.entry,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.health !== undefined){
let data14 = data.health;
if(typeof data14 !== "boolean"){
const err29 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.health.type,parentSchema:schema12.properties.health,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.insecureTls !== undefined){
let data15 = data.insecureTls;
if(typeof data15 !== "boolean"){
const err30 = {instancePath:instancePath+"/insecureTls",schemaPath:"#/properties/insecureTls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.insecureTls.type,parentSchema:schema12.properties.insecureTls,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"properties":{"ready":{"type":"string","description":"Endpoint name whose good answer means ready."},"startTimeout":{"type":"string","description":"Longest wait for it. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"measure":{"type":"boolean","description":"false: started, never judged."},"budgets":{"$ref":"#/$defs/budgets"}}};
const pattern5 = new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$", "u");
const pattern12 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "ready") || (key0 === "startTimeout")) || (key0 === "measure")) || (key0 === "budgets"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ready !== undefined){
let data0 = data.ready;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.ready.type,parentSchema:schema15.properties.ready,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.startTimeout !== undefined){
let data1 = data.startTimeout;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err2 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema15.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.startTimeout.type,parentSchema:schema15.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.measure !== undefined){
let data2 = data.measure;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.measure.type,parentSchema:schema15.properties.measure,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.budgets !== undefined){
let data3 = data.budgets;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((((key1 === "ready") || (key1 === "healthAnswer")) || (key1 === "cpu")) || (key1 === "memory"))){
const err5 = {instancePath:instancePath+"/budgets",schemaPath:"#/$defs/budgets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.ready !== undefined){
let data4 = data3.ready;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err6 = {instancePath:instancePath+"/budgets/ready",schemaPath:"#/$defs/budgets/properties/ready/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema16.properties.ready,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/budgets/ready",schemaPath:"#/$defs/budgets/properties/ready/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.ready.type,parentSchema:schema16.properties.ready,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.healthAnswer !== undefined){
let data5 = data3.healthAnswer;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err8 = {instancePath:instancePath+"/budgets/healthAnswer",schemaPath:"#/$defs/budgets/properties/healthAnswer/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema16.properties.healthAnswer,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/budgets/healthAnswer",schemaPath:"#/$defs/budgets/properties/healthAnswer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.healthAnswer.type,parentSchema:schema16.properties.healthAnswer,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.cpu !== undefined){
let data6 = data3.cpu;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!((key2 === "warn") || (key2 === "fail"))){
const err10 = {instancePath:instancePath+"/budgets/cpu",schemaPath:"#/$defs/budgets/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema16.properties.cpu,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.warn !== undefined){
let data7 = data6.warn;
if(typeof data7 === "string"){
if(!pattern12.test(data7)){
const err11 = {instancePath:instancePath+"/budgets/cpu/warn",schemaPath:"#/$defs/budgets/properties/cpu/properties/warn/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema16.properties.cpu.properties.warn,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/budgets/cpu/warn",schemaPath:"#/$defs/budgets/properties/cpu/properties/warn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.cpu.properties.warn.type,parentSchema:schema16.properties.cpu.properties.warn,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.fail !== undefined){
let data8 = data6.fail;
if(typeof data8 === "string"){
if(!pattern12.test(data8)){
const err13 = {instancePath:instancePath+"/budgets/cpu/fail",schemaPath:"#/$defs/budgets/properties/cpu/properties/fail/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema16.properties.cpu.properties.fail,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/budgets/cpu/fail",schemaPath:"#/$defs/budgets/properties/cpu/properties/fail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.cpu.properties.fail.type,parentSchema:schema16.properties.cpu.properties.fail,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/budgets/cpu",schemaPath:"#/$defs/budgets/properties/cpu/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.cpu.type,parentSchema:schema16.properties.cpu,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.memory !== undefined){
let data9 = data3.memory;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(!((key3 === "warn") || (key3 === "fail"))){
const err16 = {instancePath:instancePath+"/budgets/memory",schemaPath:"#/$defs/budgets/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema16.properties.memory,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.warn !== undefined){
let data10 = data9.warn;
if(typeof data10 === "string"){
if(!pattern12.test(data10)){
const err17 = {instancePath:instancePath+"/budgets/memory/warn",schemaPath:"#/$defs/budgets/properties/memory/properties/warn/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema16.properties.memory.properties.warn,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/budgets/memory/warn",schemaPath:"#/$defs/budgets/properties/memory/properties/warn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.memory.properties.warn.type,parentSchema:schema16.properties.memory.properties.warn,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.fail !== undefined){
let data11 = data9.fail;
if(typeof data11 === "string"){
if(!pattern12.test(data11)){
const err19 = {instancePath:instancePath+"/budgets/memory/fail",schemaPath:"#/$defs/budgets/properties/memory/properties/fail/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema16.properties.memory.properties.fail,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/budgets/memory/fail",schemaPath:"#/$defs/budgets/properties/memory/properties/fail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.memory.properties.fail.type,parentSchema:schema16.properties.memory.properties.fail,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/budgets/memory",schemaPath:"#/$defs/budgets/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.memory.type,parentSchema:schema16.properties.memory,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/budgets",schemaPath:"#/$defs/budgets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","additionalProperties":false,"properties":{"exec":{"type":"object","additionalProperties":false,"required":["service","command"],"properties":{"service":{"type":"string","description":"Where."},"command":{"type":"array","description":"Program and arguments.","items":{"type":"string"}}}},"http":{"type":"object","additionalProperties":false,"required":["service","path"],"properties":{"service":{"type":"string","description":"Where."},"port":{"type":"integer","minimum":1,"maximum":65535},"path":{"type":"string","description":"As that of an endpoint: with a slash at the beginning, and percent-encoded, such as %20.","pattern":"^/[!-~]*$"},"method":{"type":"string","enum":["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"],"description":"Default: GET, or POST with a body."},"headers":{"$ref":"#/$defs/headers"},"body":{"type":["string","number","boolean","object","array","null"],"description":"As that of an endpoint."},"expect":{"type":"array","items":{"type":"integer"}},"capture":{"type":"object","description":"Name → dotted path into the JSON answer, or header:NAME; later requests use ${NAME}.","additionalProperties":{"type":"string"}}}}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "exec") || (key0 === "http"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.exec !== undefined){
let data0 = data.exec;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.service === undefined){
const err1 = {instancePath:instancePath+"/exec",schemaPath:"#/properties/exec/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'",schema:schema17.properties.exec.required,parentSchema:schema17.properties.exec,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.command === undefined){
const err2 = {instancePath:instancePath+"/exec",schemaPath:"#/properties/exec/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema17.properties.exec.required,parentSchema:schema17.properties.exec,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "service") || (key1 === "command"))){
const err3 = {instancePath:instancePath+"/exec",schemaPath:"#/properties/exec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema17.properties.exec,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.service !== undefined){
let data1 = data0.service;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/exec/service",schemaPath:"#/properties/exec/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.exec.properties.service.type,parentSchema:schema17.properties.exec.properties.service,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.command !== undefined){
let data2 = data0.command;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/exec/command/" + i0,schemaPath:"#/properties/exec/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.exec.properties.command.items.type,parentSchema:schema17.properties.exec.properties.command.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/exec/command",schemaPath:"#/properties/exec/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.exec.properties.command.type,parentSchema:schema17.properties.exec.properties.command,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/exec",schemaPath:"#/properties/exec/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.properties.exec.type,parentSchema:schema17.properties.exec,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.http !== undefined){
let data4 = data.http;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.service === undefined){
const err8 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'",schema:schema17.properties.http.required,parentSchema:schema17.properties.http,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4.path === undefined){
const err9 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema17.properties.http.required,parentSchema:schema17.properties.http,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data4){
if(!((((((((key2 === "service") || (key2 === "port")) || (key2 === "path")) || (key2 === "method")) || (key2 === "headers")) || (key2 === "body")) || (key2 === "expect")) || (key2 === "capture"))){
const err10 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema17.properties.http,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.service !== undefined){
let data5 = data4.service;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/http/service",schemaPath:"#/properties/http/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.http.properties.service.type,parentSchema:schema17.properties.http.properties.service,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.port !== undefined){
let data6 = data4.port;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/http/port",schemaPath:"#/properties/http/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.http.properties.port.type,parentSchema:schema17.properties.http.properties.port,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/http/port",schemaPath:"#/properties/http/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema17.properties.http.properties.port,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/http/port",schemaPath:"#/properties/http/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.http.properties.port,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data4.path !== undefined){
let data7 = data4.path;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err15 = {instancePath:instancePath+"/http/path",schemaPath:"#/properties/http/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[!-~]*$"},message:"must match pattern \""+"^/[!-~]*$"+"\"",schema:"^/[!-~]*$",parentSchema:schema17.properties.http.properties.path,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/http/path",schemaPath:"#/properties/http/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.http.properties.path.type,parentSchema:schema17.properties.http.properties.path,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.method !== undefined){
let data8 = data4.method;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/http/method",schemaPath:"#/properties/http/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.http.properties.method.type,parentSchema:schema17.properties.http.properties.method,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((((((data8 === "GET") || (data8 === "HEAD")) || (data8 === "POST")) || (data8 === "PUT")) || (data8 === "PATCH")) || (data8 === "DELETE")) || (data8 === "OPTIONS"))){
const err18 = {instancePath:instancePath+"/http/method",schemaPath:"#/properties/http/properties/method/enum",keyword:"enum",params:{allowedValues: schema17.properties.http.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema17.properties.http.properties.method.enum,parentSchema:schema17.properties.http.properties.method,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.headers !== undefined){
let data9 = data4.headers;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
const _errs25 = errors;
if(typeof key3 === "string"){
if(!pattern2.test(key3)){
const err19 = {instancePath:instancePath+"/http/headers",schemaPath:"#/$defs/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+\\-.^_`|~0-9A-Za-z]+$"},message:"must match pattern \""+"^[!#$%&'*+\\-.^_`|~0-9A-Za-z]+$"+"\"",schema:"^[!#$%&'*+\\-.^_`|~0-9A-Za-z]+$",parentSchema:schema13.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid6 = _errs25 === errors;
if(!valid6){
const err20 = {instancePath:instancePath+"/http/headers",schemaPath:"#/$defs/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key4 in data9){
let data10 = data9[key4];
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
const err21 = {instancePath:instancePath+"/http/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/headers/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[\\t\\u0020-\\u007e\\u0080-\\u00ff]*$"},message:"must match pattern \""+"^[\\t\\u0020-\\u007e\\u0080-\\u00ff]*$"+"\"",schema:"^[\\t\\u0020-\\u007e\\u0080-\\u00ff]*$",parentSchema:schema13.additionalProperties,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/http/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/http/headers",schemaPath:"#/$defs/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4.body !== undefined){
let data11 = data4.body;
if((((typeof data11 != "object") && (typeof data11 !== "string")) && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")){
const err24 = {instancePath:instancePath+"/http/body",schemaPath:"#/properties/http/properties/body/type",keyword:"type",params:{type: schema17.properties.http.properties.body.type},message:"must be string,number,boolean,object,array,null",schema:schema17.properties.http.properties.body.type,parentSchema:schema17.properties.http.properties.body,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.expect !== undefined){
let data12 = data4.expect;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err25 = {instancePath:instancePath+"/http/expect/" + i1,schemaPath:"#/properties/http/properties/expect/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.http.properties.expect.items.type,parentSchema:schema17.properties.http.properties.expect.items,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/http/expect",schemaPath:"#/properties/http/properties/expect/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.properties.http.properties.expect.type,parentSchema:schema17.properties.http.properties.expect,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.capture !== undefined){
let data14 = data4.capture;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key5 in data14){
let data15 = data14[key5];
if(typeof data15 !== "string"){
const err27 = {instancePath:instancePath+"/http/capture/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/http/properties/capture/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.http.properties.capture.additionalProperties.type,parentSchema:schema17.properties.http.properties.capture.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/http/capture",schemaPath:"#/properties/http/properties/capture/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.properties.http.properties.capture.type,parentSchema:schema17.properties.http.properties.capture,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.properties.http.type,parentSchema:schema17.properties.http,data:data4};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","description":"What head may cost more than the base, and which metrics are gated. Read from the base.","additionalProperties":false,"properties":{"tolerance":{"type":"string","description":"How much worse than the base is still fine, for every metric that has a tolerance. Default 5%. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"metrics":{"type":"object","description":"In place of that, by metric. Each metric more that is gated makes the others a little less sensitive, for all of them share one chance of a false alarm; the report says by how much.","additionalProperties":false,"properties":{"startup":{"$ref":"#/$defs/startupMetric"},"latency-p50":{"allOf":[{"$ref":"#/$defs/timeMetric"}],"description":"p50 under load. Floor: 20us."},"cpu-per-request":{"allOf":[{"$ref":"#/$defs/timeMetric"}],"description":"CPU time of all services for one answer. Floor: 5us."},"response-p50":{"allOf":[{"$ref":"#/$defs/responseMetric"}],"description":"p50 on a quiet connection."},"memory-peak":{"allOf":[{"$ref":"#/$defs/sizeMetric"}],"description":"Highest working set of each service. Floor: 1MiB."},"image-size":{"allOf":[{"$ref":"#/$defs/sizeMetric"}],"description":"Uncompressed size of each image. Floor: 1MiB."},"errors":{"allOf":[{"$ref":"#/$defs/errorsMetric"}],"description":"Share of bad answers."},"restarts":{"allOf":[{"$ref":"#/$defs/countMetric"}],"description":"Restarts of each service."},"oom-kills":{"allOf":[{"$ref":"#/$defs/countMetric"}],"description":"Processes killed for lack of memory, of each service."},"layers":{"allOf":[{"$ref":"#/$defs/layersMetric"}],"description":"Layers of each image."}}}}};
const schema22 = {"type":"object","description":"Start event to ready.","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."},"services":{"type":"boolean","description":"Gates each service alone too, not only the whole stack. Default false."},"tolerance":{"type":"string","description":"How much more than the base is still fine. Default: compare.tolerance. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Default 50ms. Written 50us, 20ms or 1s.","pattern":"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"}}};
const schema23 = {"type":"object","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."},"tolerance":{"type":"string","description":"How much more than the base is still fine. Default: compare.tolerance. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Written 50us, 20ms or 1s.","pattern":"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"}}};
const schema25 = {"type":"object","description":"Not measured in pairs, so it explains and cannot be gated.","additionalProperties":false,"properties":{"tolerance":{"type":"string","description":"How much more than the base is still fine. Default: compare.tolerance. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Default 20us. Written 50us, 20ms or 1s.","pattern":"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"}}};
const schema26 = {"type":"object","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."},"tolerance":{"type":"string","description":"How much more than the base is still fine. Default: compare.tolerance. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Written 256KiB or 1MiB.","pattern":"^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB)$"}}};
const schema28 = {"type":"object","description":"No share of the base is tolerated.","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Default 0.5%. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"}}};
const schema29 = {"type":"object","description":"Nothing is tolerated.","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."}}};
const schema31 = {"type":"object","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"true: more layers than the base are a regression. Default false."},"floor":{"type":"integer","minimum":0,"description":"So many more are fine. Default 0."}}};
const pattern31 = new RegExp("^[0-9]+(\\.[0-9]+)?(us|ms|s)$", "u");
const pattern39 = new RegExp("^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB)$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "tolerance") || (key0 === "metrics"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.tolerance !== undefined){
let data0 = data.tolerance;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
const err1 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema21.properties.tolerance,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.tolerance.type,parentSchema:schema21.properties.tolerance,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.metrics !== undefined){
let data1 = data.metrics;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(func2.call(schema21.properties.metrics.properties, key1))){
const err3 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.metrics,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.startup !== undefined){
let data2 = data1.startup;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!((((key2 === "gate") || (key2 === "services")) || (key2 === "tolerance")) || (key2 === "floor"))){
const err4 = {instancePath:instancePath+"/metrics/startup",schemaPath:"#/$defs/startupMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.gate !== undefined){
let data3 = data2.gate;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/metrics/startup/gate",schemaPath:"#/$defs/startupMetric/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema22.properties.gate.type,parentSchema:schema22.properties.gate,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.services !== undefined){
let data4 = data2.services;
if(typeof data4 !== "boolean"){
const err6 = {instancePath:instancePath+"/metrics/startup/services",schemaPath:"#/$defs/startupMetric/properties/services/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema22.properties.services.type,parentSchema:schema22.properties.services,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.tolerance !== undefined){
let data5 = data2.tolerance;
if(typeof data5 === "string"){
if(!pattern12.test(data5)){
const err7 = {instancePath:instancePath+"/metrics/startup/tolerance",schemaPath:"#/$defs/startupMetric/properties/tolerance/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema22.properties.tolerance,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/metrics/startup/tolerance",schemaPath:"#/$defs/startupMetric/properties/tolerance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.tolerance.type,parentSchema:schema22.properties.tolerance,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.floor !== undefined){
let data6 = data2.floor;
if(typeof data6 === "string"){
if(!pattern31.test(data6)){
const err9 = {instancePath:instancePath+"/metrics/startup/floor",schemaPath:"#/$defs/startupMetric/properties/floor/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(us|ms|s)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(us|ms|s)$",parentSchema:schema22.properties.floor,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/metrics/startup/floor",schemaPath:"#/$defs/startupMetric/properties/floor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.floor.type,parentSchema:schema22.properties.floor,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/metrics/startup",schemaPath:"#/$defs/startupMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1["latency-p50"] !== undefined){
let data7 = data1["latency-p50"];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(!(((key3 === "gate") || (key3 === "tolerance")) || (key3 === "floor"))){
const err12 = {instancePath:instancePath+"/metrics/latency-p50",schemaPath:"#/$defs/timeMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data7.gate !== undefined){
let data8 = data7.gate;
if(typeof data8 !== "boolean"){
const err13 = {instancePath:instancePath+"/metrics/latency-p50/gate",schemaPath:"#/$defs/timeMetric/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema23.properties.gate.type,parentSchema:schema23.properties.gate,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.tolerance !== undefined){
let data9 = data7.tolerance;
if(typeof data9 === "string"){
if(!pattern12.test(data9)){
const err14 = {instancePath:instancePath+"/metrics/latency-p50/tolerance",schemaPath:"#/$defs/timeMetric/properties/tolerance/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema23.properties.tolerance,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/metrics/latency-p50/tolerance",schemaPath:"#/$defs/timeMetric/properties/tolerance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.tolerance.type,parentSchema:schema23.properties.tolerance,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.floor !== undefined){
let data10 = data7.floor;
if(typeof data10 === "string"){
if(!pattern31.test(data10)){
const err16 = {instancePath:instancePath+"/metrics/latency-p50/floor",schemaPath:"#/$defs/timeMetric/properties/floor/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(us|ms|s)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(us|ms|s)$",parentSchema:schema23.properties.floor,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/metrics/latency-p50/floor",schemaPath:"#/$defs/timeMetric/properties/floor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.floor.type,parentSchema:schema23.properties.floor,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/metrics/latency-p50",schemaPath:"#/$defs/timeMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1["cpu-per-request"] !== undefined){
let data11 = data1["cpu-per-request"];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key4 in data11){
if(!(((key4 === "gate") || (key4 === "tolerance")) || (key4 === "floor"))){
const err19 = {instancePath:instancePath+"/metrics/cpu-per-request",schemaPath:"#/$defs/timeMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.gate !== undefined){
let data12 = data11.gate;
if(typeof data12 !== "boolean"){
const err20 = {instancePath:instancePath+"/metrics/cpu-per-request/gate",schemaPath:"#/$defs/timeMetric/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema23.properties.gate.type,parentSchema:schema23.properties.gate,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.tolerance !== undefined){
let data13 = data11.tolerance;
if(typeof data13 === "string"){
if(!pattern12.test(data13)){
const err21 = {instancePath:instancePath+"/metrics/cpu-per-request/tolerance",schemaPath:"#/$defs/timeMetric/properties/tolerance/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema23.properties.tolerance,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/metrics/cpu-per-request/tolerance",schemaPath:"#/$defs/timeMetric/properties/tolerance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.tolerance.type,parentSchema:schema23.properties.tolerance,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data11.floor !== undefined){
let data14 = data11.floor;
if(typeof data14 === "string"){
if(!pattern31.test(data14)){
const err23 = {instancePath:instancePath+"/metrics/cpu-per-request/floor",schemaPath:"#/$defs/timeMetric/properties/floor/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(us|ms|s)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(us|ms|s)$",parentSchema:schema23.properties.floor,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/metrics/cpu-per-request/floor",schemaPath:"#/$defs/timeMetric/properties/floor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.floor.type,parentSchema:schema23.properties.floor,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/metrics/cpu-per-request",schemaPath:"#/$defs/timeMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data1["response-p50"] !== undefined){
let data15 = data1["response-p50"];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key5 in data15){
if(!((key5 === "tolerance") || (key5 === "floor"))){
const err26 = {instancePath:instancePath+"/metrics/response-p50",schemaPath:"#/$defs/responseMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data15.tolerance !== undefined){
let data16 = data15.tolerance;
if(typeof data16 === "string"){
if(!pattern12.test(data16)){
const err27 = {instancePath:instancePath+"/metrics/response-p50/tolerance",schemaPath:"#/$defs/responseMetric/properties/tolerance/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema25.properties.tolerance,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/metrics/response-p50/tolerance",schemaPath:"#/$defs/responseMetric/properties/tolerance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.tolerance.type,parentSchema:schema25.properties.tolerance,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data15.floor !== undefined){
let data17 = data15.floor;
if(typeof data17 === "string"){
if(!pattern31.test(data17)){
const err29 = {instancePath:instancePath+"/metrics/response-p50/floor",schemaPath:"#/$defs/responseMetric/properties/floor/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(us|ms|s)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(us|ms|s)$",parentSchema:schema25.properties.floor,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/metrics/response-p50/floor",schemaPath:"#/$defs/responseMetric/properties/floor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.floor.type,parentSchema:schema25.properties.floor,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/metrics/response-p50",schemaPath:"#/$defs/responseMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data1["memory-peak"] !== undefined){
let data18 = data1["memory-peak"];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key6 in data18){
if(!(((key6 === "gate") || (key6 === "tolerance")) || (key6 === "floor"))){
const err32 = {instancePath:instancePath+"/metrics/memory-peak",schemaPath:"#/$defs/sizeMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data18.gate !== undefined){
let data19 = data18.gate;
if(typeof data19 !== "boolean"){
const err33 = {instancePath:instancePath+"/metrics/memory-peak/gate",schemaPath:"#/$defs/sizeMetric/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema26.properties.gate.type,parentSchema:schema26.properties.gate,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data18.tolerance !== undefined){
let data20 = data18.tolerance;
if(typeof data20 === "string"){
if(!pattern12.test(data20)){
const err34 = {instancePath:instancePath+"/metrics/memory-peak/tolerance",schemaPath:"#/$defs/sizeMetric/properties/tolerance/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema26.properties.tolerance,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/metrics/memory-peak/tolerance",schemaPath:"#/$defs/sizeMetric/properties/tolerance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.tolerance.type,parentSchema:schema26.properties.tolerance,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data18.floor !== undefined){
let data21 = data18.floor;
if(typeof data21 === "string"){
if(!pattern39.test(data21)){
const err36 = {instancePath:instancePath+"/metrics/memory-peak/floor",schemaPath:"#/$defs/sizeMetric/properties/floor/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB)$",parentSchema:schema26.properties.floor,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/metrics/memory-peak/floor",schemaPath:"#/$defs/sizeMetric/properties/floor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.floor.type,parentSchema:schema26.properties.floor,data:data21};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/metrics/memory-peak",schemaPath:"#/$defs/sizeMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data1["image-size"] !== undefined){
let data22 = data1["image-size"];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key7 in data22){
if(!(((key7 === "gate") || (key7 === "tolerance")) || (key7 === "floor"))){
const err39 = {instancePath:instancePath+"/metrics/image-size",schemaPath:"#/$defs/sizeMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data:data22};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data22.gate !== undefined){
let data23 = data22.gate;
if(typeof data23 !== "boolean"){
const err40 = {instancePath:instancePath+"/metrics/image-size/gate",schemaPath:"#/$defs/sizeMetric/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema26.properties.gate.type,parentSchema:schema26.properties.gate,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data22.tolerance !== undefined){
let data24 = data22.tolerance;
if(typeof data24 === "string"){
if(!pattern12.test(data24)){
const err41 = {instancePath:instancePath+"/metrics/image-size/tolerance",schemaPath:"#/$defs/sizeMetric/properties/tolerance/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema26.properties.tolerance,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/metrics/image-size/tolerance",schemaPath:"#/$defs/sizeMetric/properties/tolerance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.tolerance.type,parentSchema:schema26.properties.tolerance,data:data24};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data22.floor !== undefined){
let data25 = data22.floor;
if(typeof data25 === "string"){
if(!pattern39.test(data25)){
const err43 = {instancePath:instancePath+"/metrics/image-size/floor",schemaPath:"#/$defs/sizeMetric/properties/floor/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB)$",parentSchema:schema26.properties.floor,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/metrics/image-size/floor",schemaPath:"#/$defs/sizeMetric/properties/floor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.floor.type,parentSchema:schema26.properties.floor,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/metrics/image-size",schemaPath:"#/$defs/sizeMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data:data22};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data1.errors !== undefined){
let data26 = data1.errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key8 in data26){
if(!((key8 === "gate") || (key8 === "floor"))){
const err46 = {instancePath:instancePath+"/metrics/errors",schemaPath:"#/$defs/errorsMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data26.gate !== undefined){
let data27 = data26.gate;
if(typeof data27 !== "boolean"){
const err47 = {instancePath:instancePath+"/metrics/errors/gate",schemaPath:"#/$defs/errorsMetric/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema28.properties.gate.type,parentSchema:schema28.properties.gate,data:data27};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data26.floor !== undefined){
let data28 = data26.floor;
if(typeof data28 === "string"){
if(!pattern12.test(data28)){
const err48 = {instancePath:instancePath+"/metrics/errors/floor",schemaPath:"#/$defs/errorsMetric/properties/floor/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema28.properties.floor,data:data28};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/metrics/errors/floor",schemaPath:"#/$defs/errorsMetric/properties/floor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.floor.type,parentSchema:schema28.properties.floor,data:data28};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/metrics/errors",schemaPath:"#/$defs/errorsMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data1.restarts !== undefined){
let data29 = data1.restarts;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key9 in data29){
if(!(key9 === "gate")){
const err51 = {instancePath:instancePath+"/metrics/restarts",schemaPath:"#/$defs/countMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema29,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data29.gate !== undefined){
let data30 = data29.gate;
if(typeof data30 !== "boolean"){
const err52 = {instancePath:instancePath+"/metrics/restarts/gate",schemaPath:"#/$defs/countMetric/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema29.properties.gate.type,parentSchema:schema29.properties.gate,data:data30};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/metrics/restarts",schemaPath:"#/$defs/countMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data:data29};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data1["oom-kills"] !== undefined){
let data31 = data1["oom-kills"];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key10 in data31){
if(!(key10 === "gate")){
const err54 = {instancePath:instancePath+"/metrics/oom-kills",schemaPath:"#/$defs/countMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema29,data:data31};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data31.gate !== undefined){
let data32 = data31.gate;
if(typeof data32 !== "boolean"){
const err55 = {instancePath:instancePath+"/metrics/oom-kills/gate",schemaPath:"#/$defs/countMetric/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema29.properties.gate.type,parentSchema:schema29.properties.gate,data:data32};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/metrics/oom-kills",schemaPath:"#/$defs/countMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data1.layers !== undefined){
let data33 = data1.layers;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key11 in data33){
if(!((key11 === "gate") || (key11 === "floor"))){
const err57 = {instancePath:instancePath+"/metrics/layers",schemaPath:"#/$defs/layersMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data:data33};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data33.gate !== undefined){
let data34 = data33.gate;
if(typeof data34 !== "boolean"){
const err58 = {instancePath:instancePath+"/metrics/layers/gate",schemaPath:"#/$defs/layersMetric/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.gate.type,parentSchema:schema31.properties.gate,data:data34};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data33.floor !== undefined){
let data35 = data33.floor;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err59 = {instancePath:instancePath+"/metrics/layers/floor",schemaPath:"#/$defs/layersMetric/properties/floor/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.floor.type,parentSchema:schema31.properties.floor,data:data35};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err60 = {instancePath:instancePath+"/metrics/layers/floor",schemaPath:"#/$defs/layersMetric/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.floor,data:data35};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/metrics/layers",schemaPath:"#/$defs/layersMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data:data33};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.metrics.type,parentSchema:schema21.properties.metrics,data:data1};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","additionalProperties":false,"properties":{"trivy":{"type":"boolean"},"snyk":{"type":"boolean"},"hardening":{"type":"boolean"},"rules":{"type":"object","description":"Hardening rule → off or a severity.","additionalProperties":{"type":"string","enum":["off","info","low","medium","high","critical"]}},"timeout":{"type":"string","description":"Longest time for one image and scanner. Default 10m. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"database":{"$ref":"#/$defs/scanDatabase"}}};
const schema33 = {"type":"object","description":"Where Trivy's vulnerability database comes from, and how old it may be.","additionalProperties":false,"properties":{"repositories":{"type":"array","description":"Mirrors of the vulnerability database, tried in this order: registry.example/mirror/trivy-db:2. Default: where Trivy itself fetches it.","items":{"type":"string","description":"An OCI repository, such as registry.example/mirror/trivy-db:2.","pattern":"^[A-Za-z0-9][A-Za-z0-9./:@_-]*$"}},"javaRepositories":{"type":"array","description":"Mirrors of the index of Java archives, tried in this order: registry.example/mirror/trivy-java-db:1.","items":{"type":"string","description":"An OCI repository, such as registry.example/mirror/trivy-db:2.","pattern":"^[A-Za-z0-9][A-Za-z0-9./:@_-]*$"}},"maxAge":{"type":"string","description":"An older database judges nothing: that is missing evidence. Default 72h. Written 500ms, 5s, 3m or 72h.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"offline":{"type":"boolean","description":"Fetch nothing: what is in the cache has to do. Default false."}}};
const pattern44 = new RegExp("^[A-Za-z0-9][A-Za-z0-9./:@_-]*$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "trivy") || (key0 === "snyk")) || (key0 === "hardening")) || (key0 === "rules")) || (key0 === "timeout")) || (key0 === "database"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.trivy !== undefined){
let data0 = data.trivy;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/trivy",schemaPath:"#/properties/trivy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.trivy.type,parentSchema:schema32.properties.trivy,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.snyk !== undefined){
let data1 = data.snyk;
if(typeof data1 !== "boolean"){
const err2 = {instancePath:instancePath+"/snyk",schemaPath:"#/properties/snyk/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.snyk.type,parentSchema:schema32.properties.snyk,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.hardening !== undefined){
let data2 = data.hardening;
if(typeof data2 !== "boolean"){
const err3 = {instancePath:instancePath+"/hardening",schemaPath:"#/properties/hardening/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.hardening.type,parentSchema:schema32.properties.hardening,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rules !== undefined){
let data3 = data.rules;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.rules.additionalProperties.type,parentSchema:schema32.properties.rules.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((data4 === "off") || (data4 === "info")) || (data4 === "low")) || (data4 === "medium")) || (data4 === "high")) || (data4 === "critical"))){
const err5 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema32.properties.rules.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.rules.additionalProperties.enum,parentSchema:schema32.properties.rules.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.rules.type,parentSchema:schema32.properties.rules,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.timeout !== undefined){
let data5 = data.timeout;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err7 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema32.properties.timeout,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.timeout.type,parentSchema:schema32.properties.timeout,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.database !== undefined){
let data6 = data.database;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!((((key2 === "repositories") || (key2 === "javaRepositories")) || (key2 === "maxAge")) || (key2 === "offline"))){
const err9 = {instancePath:instancePath+"/database",schemaPath:"#/$defs/scanDatabase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.repositories !== undefined){
let data7 = data6.repositories;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern44.test(data8)){
const err10 = {instancePath:instancePath+"/database/repositories/" + i0,schemaPath:"#/$defs/scanDatabase/properties/repositories/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9./:@_-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9./:@_-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9./:@_-]*$",parentSchema:schema33.properties.repositories.items,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/database/repositories/" + i0,schemaPath:"#/$defs/scanDatabase/properties/repositories/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.repositories.items.type,parentSchema:schema33.properties.repositories.items,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/database/repositories",schemaPath:"#/$defs/scanDatabase/properties/repositories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.repositories.type,parentSchema:schema33.properties.repositories,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.javaRepositories !== undefined){
let data9 = data6.javaRepositories;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(!pattern44.test(data10)){
const err13 = {instancePath:instancePath+"/database/javaRepositories/" + i1,schemaPath:"#/$defs/scanDatabase/properties/javaRepositories/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9./:@_-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9./:@_-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9./:@_-]*$",parentSchema:schema33.properties.javaRepositories.items,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/database/javaRepositories/" + i1,schemaPath:"#/$defs/scanDatabase/properties/javaRepositories/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.javaRepositories.items.type,parentSchema:schema33.properties.javaRepositories.items,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/database/javaRepositories",schemaPath:"#/$defs/scanDatabase/properties/javaRepositories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.javaRepositories.type,parentSchema:schema33.properties.javaRepositories,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.maxAge !== undefined){
let data11 = data6.maxAge;
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err16 = {instancePath:instancePath+"/database/maxAge",schemaPath:"#/$defs/scanDatabase/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema33.properties.maxAge,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/database/maxAge",schemaPath:"#/$defs/scanDatabase/properties/maxAge/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.maxAge.type,parentSchema:schema33.properties.maxAge,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.offline !== undefined){
let data12 = data6.offline;
if(typeof data12 !== "boolean"){
const err18 = {instancePath:instancePath+"/database/offline",schemaPath:"#/$defs/scanDatabase/properties/offline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.offline.type,parentSchema:schema33.properties.offline,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/database",schemaPath:"#/$defs/scanDatabase/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","additionalProperties":false,"properties":{"files":{"type":"array","description":"Compose files, in the order Compose merges them. Default: what `docker compose` itself would read.","items":{"type":"string"}},"profiles":{"type":"array","description":"Compose profiles to turn on.","items":{"type":"string"}},"envFiles":{"type":"array","description":"Files for interpolation, as `docker compose --env-file`.","items":{"type":"string"}},"budgets":{"$ref":"#/$defs/budgets"},"compare":{"allOf":[{"$ref":"#/$defs/compare"}],"description":"In place of the file's own, key by key."}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "files") || (key0 === "profiles")) || (key0 === "envFiles")) || (key0 === "budgets")) || (key0 === "compare"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.files.items.type,parentSchema:schema35.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.files.type,parentSchema:schema35.properties.files,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.profiles !== undefined){
let data2 = data.profiles;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/profiles/" + i1,schemaPath:"#/properties/profiles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.profiles.items.type,parentSchema:schema35.properties.profiles.items,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.profiles.type,parentSchema:schema35.properties.profiles,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.envFiles !== undefined){
let data4 = data.envFiles;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 !== "string"){
const err5 = {instancePath:instancePath+"/envFiles/" + i2,schemaPath:"#/properties/envFiles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.envFiles.items.type,parentSchema:schema35.properties.envFiles.items,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/envFiles",schemaPath:"#/properties/envFiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.envFiles.type,parentSchema:schema35.properties.envFiles,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.budgets !== undefined){
let data6 = data.budgets;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!((((key1 === "ready") || (key1 === "healthAnswer")) || (key1 === "cpu")) || (key1 === "memory"))){
const err7 = {instancePath:instancePath+"/budgets",schemaPath:"#/$defs/budgets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.ready !== undefined){
let data7 = data6.ready;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err8 = {instancePath:instancePath+"/budgets/ready",schemaPath:"#/$defs/budgets/properties/ready/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema16.properties.ready,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/budgets/ready",schemaPath:"#/$defs/budgets/properties/ready/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.ready.type,parentSchema:schema16.properties.ready,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.healthAnswer !== undefined){
let data8 = data6.healthAnswer;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err10 = {instancePath:instancePath+"/budgets/healthAnswer",schemaPath:"#/$defs/budgets/properties/healthAnswer/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema16.properties.healthAnswer,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/budgets/healthAnswer",schemaPath:"#/$defs/budgets/properties/healthAnswer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.healthAnswer.type,parentSchema:schema16.properties.healthAnswer,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.cpu !== undefined){
let data9 = data6.cpu;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!((key2 === "warn") || (key2 === "fail"))){
const err12 = {instancePath:instancePath+"/budgets/cpu",schemaPath:"#/$defs/budgets/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema16.properties.cpu,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data9.warn !== undefined){
let data10 = data9.warn;
if(typeof data10 === "string"){
if(!pattern12.test(data10)){
const err13 = {instancePath:instancePath+"/budgets/cpu/warn",schemaPath:"#/$defs/budgets/properties/cpu/properties/warn/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema16.properties.cpu.properties.warn,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/budgets/cpu/warn",schemaPath:"#/$defs/budgets/properties/cpu/properties/warn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.cpu.properties.warn.type,parentSchema:schema16.properties.cpu.properties.warn,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.fail !== undefined){
let data11 = data9.fail;
if(typeof data11 === "string"){
if(!pattern12.test(data11)){
const err15 = {instancePath:instancePath+"/budgets/cpu/fail",schemaPath:"#/$defs/budgets/properties/cpu/properties/fail/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema16.properties.cpu.properties.fail,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/budgets/cpu/fail",schemaPath:"#/$defs/budgets/properties/cpu/properties/fail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.cpu.properties.fail.type,parentSchema:schema16.properties.cpu.properties.fail,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/budgets/cpu",schemaPath:"#/$defs/budgets/properties/cpu/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.cpu.type,parentSchema:schema16.properties.cpu,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.memory !== undefined){
let data12 = data6.memory;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!((key3 === "warn") || (key3 === "fail"))){
const err18 = {instancePath:instancePath+"/budgets/memory",schemaPath:"#/$defs/budgets/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema16.properties.memory,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data12.warn !== undefined){
let data13 = data12.warn;
if(typeof data13 === "string"){
if(!pattern12.test(data13)){
const err19 = {instancePath:instancePath+"/budgets/memory/warn",schemaPath:"#/$defs/budgets/properties/memory/properties/warn/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema16.properties.memory.properties.warn,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/budgets/memory/warn",schemaPath:"#/$defs/budgets/properties/memory/properties/warn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.memory.properties.warn.type,parentSchema:schema16.properties.memory.properties.warn,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data12.fail !== undefined){
let data14 = data12.fail;
if(typeof data14 === "string"){
if(!pattern12.test(data14)){
const err21 = {instancePath:instancePath+"/budgets/memory/fail",schemaPath:"#/$defs/budgets/properties/memory/properties/fail/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema16.properties.memory.properties.fail,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/budgets/memory/fail",schemaPath:"#/$defs/budgets/properties/memory/properties/fail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.memory.properties.fail.type,parentSchema:schema16.properties.memory.properties.fail,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/budgets/memory",schemaPath:"#/$defs/budgets/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.memory.type,parentSchema:schema16.properties.memory,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/budgets",schemaPath:"#/$defs/budgets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.compare !== undefined){
if(!(validate17(data.compare, {instancePath:instancePath+"/compare",parentData:data,parentDataProperty:"compare",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^(?=.*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$", "u");
const pattern22 = new RegExp("^(0*[1-9][0-9]+(\\.[0-9]+)?ms|0*[1-9][0-9]*(\\.[0-9]+)?(s|m|h)|0+\\.(0?[1-9])[0-9]*(s|m|h))$", "u");
const pattern47 = new RegExp("\\S", "u");
const pattern48 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/compose-gate/compose-gate/v1/schemas/config.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.$schema.type,parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.version.type,parentSchema:schema11.properties.version,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(1 !== data1){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema11.properties.version,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.files !== undefined){
let data2 = data.files;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.files.items.type,parentSchema:schema11.properties.files.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.files.type,parentSchema:schema11.properties.files,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.profiles !== undefined){
let data4 = data.profiles;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/profiles/" + i1,schemaPath:"#/properties/profiles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.profiles.items.type,parentSchema:schema11.properties.profiles.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.profiles.type,parentSchema:schema11.properties.profiles,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.envFiles !== undefined){
let data6 = data.envFiles;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
const err9 = {instancePath:instancePath+"/envFiles/" + i2,schemaPath:"#/properties/envFiles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.envFiles.items.type,parentSchema:schema11.properties.envFiles.items,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/envFiles",schemaPath:"#/properties/envFiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.envFiles.type,parentSchema:schema11.properties.envFiles,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.endpoints !== undefined){
let data8 = data.endpoints;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate11(data8[i3], {instancePath:instancePath+"/endpoints/" + i3,parentData:data8,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.endpoints.type,parentSchema:schema11.properties.endpoints,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.scenarios !== undefined){
let data10 = data.scenarios;
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
let data11 = data10[i4];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.name === undefined){
const err12 = {instancePath:instancePath+"/scenarios/" + i4,schemaPath:"#/$defs/scenario/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema14.required,parentSchema:schema14,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data11.endpoint === undefined){
const err13 = {instancePath:instancePath+"/scenarios/" + i4,schemaPath:"#/$defs/scenario/required",keyword:"required",params:{missingProperty: "endpoint"},message:"must have required property '"+"endpoint"+"'",schema:schema14.required,parentSchema:schema14,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data11){
if(!((((((((key1 === "name") || (key1 === "endpoint")) || (key1 === "rate")) || (key1 === "connections")) || (key1 === "stages")) || (key1 === "duration")) || (key1 === "warmup")) || (key1 === "timeout"))){
const err14 = {instancePath:instancePath+"/scenarios/" + i4,schemaPath:"#/$defs/scenario/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data11.name !== undefined){
let data12 = data11.name;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err15 = {instancePath:instancePath+"/scenarios/" + i4+"/name",schemaPath:"#/$defs/scenario/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\"",schema:"^[a-z0-9][a-z0-9._-]*$",parentSchema:schema14.properties.name,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/scenarios/" + i4+"/name",schemaPath:"#/$defs/scenario/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.name.type,parentSchema:schema14.properties.name,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data11.endpoint !== undefined){
let data13 = data11.endpoint;
if(typeof data13 !== "string"){
const err17 = {instancePath:instancePath+"/scenarios/" + i4+"/endpoint",schemaPath:"#/$defs/scenario/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.endpoint.type,parentSchema:schema14.properties.endpoint,data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data11.rate !== undefined){
let data14 = data11.rate;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 10000 || isNaN(data14)){
const err18 = {instancePath:instancePath+"/scenarios/" + i4+"/rate",schemaPath:"#/$defs/scenario/properties/rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema14.properties.rate,data:data14};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data14 <= 0 || isNaN(data14)){
const err19 = {instancePath:instancePath+"/scenarios/" + i4+"/rate",schemaPath:"#/$defs/scenario/properties/rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema14.properties.rate,data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/scenarios/" + i4+"/rate",schemaPath:"#/$defs/scenario/properties/rate/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema14.properties.rate.type,parentSchema:schema14.properties.rate,data:data14};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.connections !== undefined){
let data15 = data11.connections;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err21 = {instancePath:instancePath+"/scenarios/" + i4+"/connections",schemaPath:"#/$defs/scenario/properties/connections/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.connections.type,parentSchema:schema14.properties.connections,data:data15};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000 || isNaN(data15)){
const err22 = {instancePath:instancePath+"/scenarios/" + i4+"/connections",schemaPath:"#/$defs/scenario/properties/connections/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema14.properties.connections,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err23 = {instancePath:instancePath+"/scenarios/" + i4+"/connections",schemaPath:"#/$defs/scenario/properties/connections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema14.properties.connections,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data11.stages !== undefined){
let data16 = data11.stages;
if(Array.isArray(data16)){
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
let data17 = data16[i5];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.duration === undefined){
const err24 = {instancePath:instancePath+"/scenarios/" + i4+"/stages/" + i5,schemaPath:"#/$defs/scenario/properties/stages/items/required",keyword:"required",params:{missingProperty: "duration"},message:"must have required property '"+"duration"+"'",schema:schema14.properties.stages.items.required,parentSchema:schema14.properties.stages.items,data:data17};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data17.rate === undefined){
const err25 = {instancePath:instancePath+"/scenarios/" + i4+"/stages/" + i5,schemaPath:"#/$defs/scenario/properties/stages/items/required",keyword:"required",params:{missingProperty: "rate"},message:"must have required property '"+"rate"+"'",schema:schema14.properties.stages.items.required,parentSchema:schema14.properties.stages.items,data:data17};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data17){
if(!((key2 === "duration") || (key2 === "rate"))){
const err26 = {instancePath:instancePath+"/scenarios/" + i4+"/stages/" + i5,schemaPath:"#/$defs/scenario/properties/stages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema14.properties.stages.items,data:data17};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data17.duration !== undefined){
let data18 = data17.duration;
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
const err27 = {instancePath:instancePath+"/scenarios/" + i4+"/stages/" + i5+"/duration",schemaPath:"#/$defs/scenario/properties/stages/items/properties/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema14.properties.stages.items.properties.duration,data:data18};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/scenarios/" + i4+"/stages/" + i5+"/duration",schemaPath:"#/$defs/scenario/properties/stages/items/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.stages.items.properties.duration.type,parentSchema:schema14.properties.stages.items.properties.duration,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data17.rate !== undefined){
let data19 = data17.rate;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 10000 || isNaN(data19)){
const err29 = {instancePath:instancePath+"/scenarios/" + i4+"/stages/" + i5+"/rate",schemaPath:"#/$defs/scenario/properties/stages/items/properties/rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema14.properties.stages.items.properties.rate,data:data19};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err30 = {instancePath:instancePath+"/scenarios/" + i4+"/stages/" + i5+"/rate",schemaPath:"#/$defs/scenario/properties/stages/items/properties/rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema14.properties.stages.items.properties.rate,data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/scenarios/" + i4+"/stages/" + i5+"/rate",schemaPath:"#/$defs/scenario/properties/stages/items/properties/rate/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema14.properties.stages.items.properties.rate.type,parentSchema:schema14.properties.stages.items.properties.rate,data:data19};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/scenarios/" + i4+"/stages/" + i5,schemaPath:"#/$defs/scenario/properties/stages/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.properties.stages.items.type,parentSchema:schema14.properties.stages.items,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/scenarios/" + i4+"/stages",schemaPath:"#/$defs/scenario/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.stages.type,parentSchema:schema14.properties.stages,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.duration !== undefined){
let data20 = data11.duration;
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
const err34 = {instancePath:instancePath+"/scenarios/" + i4+"/duration",schemaPath:"#/$defs/scenario/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^(?=.*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^(?=.*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema14.properties.duration,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/scenarios/" + i4+"/duration",schemaPath:"#/$defs/scenario/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.duration.type,parentSchema:schema14.properties.duration,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.warmup !== undefined){
let data21 = data11.warmup;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err36 = {instancePath:instancePath+"/scenarios/" + i4+"/warmup",schemaPath:"#/$defs/scenario/properties/warmup/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema14.properties.warmup,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/scenarios/" + i4+"/warmup",schemaPath:"#/$defs/scenario/properties/warmup/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.warmup.type,parentSchema:schema14.properties.warmup,data:data21};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data11.timeout !== undefined){
let data22 = data11.timeout;
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
const err38 = {instancePath:instancePath+"/scenarios/" + i4+"/timeout",schemaPath:"#/$defs/scenario/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^(?=.*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^(?=.*[1-9])[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema14.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/scenarios/" + i4+"/timeout",schemaPath:"#/$defs/scenario/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.timeout.type,parentSchema:schema14.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/scenarios/" + i4,schemaPath:"#/$defs/scenario/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.scenarios.type,parentSchema:schema11.properties.scenarios,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.services !== undefined){
let data23 = data.services;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key3 in data23){
if(!(validate13(data23[key3], {instancePath:instancePath+"/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data23,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.type,parentSchema:schema11.properties.services,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.setup !== undefined){
let data25 = data.setup;
if(Array.isArray(data25)){
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
if(!(validate15(data25[i6], {instancePath:instancePath+"/setup/" + i6,parentData:data25,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/setup",schemaPath:"#/properties/setup/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.setup.type,parentSchema:schema11.properties.setup,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.measure !== undefined){
let data27 = data.measure;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key4 in data27){
if(!(((((((key4 === "rounds") || (key4 === "timeBudget")) || (key4 === "startTimeout")) || (key4 === "idle")) || (key4 === "interval")) || (key4 === "volumes")) || (key4 === "responseCount"))){
const err44 = {instancePath:instancePath+"/measure",schemaPath:"#/$defs/measure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data27.rounds !== undefined){
let data28 = data27.rounds;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err45 = {instancePath:instancePath+"/measure/rounds",schemaPath:"#/$defs/measure/properties/rounds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.rounds.type,parentSchema:schema19.properties.rounds,data:data28};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 100 || isNaN(data28)){
const err46 = {instancePath:instancePath+"/measure/rounds",schemaPath:"#/$defs/measure/properties/rounds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema19.properties.rounds,data:data28};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err47 = {instancePath:instancePath+"/measure/rounds",schemaPath:"#/$defs/measure/properties/rounds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema19.properties.rounds,data:data28};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data27.timeBudget !== undefined){
let data29 = data27.timeBudget;
if(typeof data29 === "string"){
if(!pattern5.test(data29)){
const err48 = {instancePath:instancePath+"/measure/timeBudget",schemaPath:"#/$defs/measure/properties/timeBudget/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema19.properties.timeBudget,data:data29};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/measure/timeBudget",schemaPath:"#/$defs/measure/properties/timeBudget/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.timeBudget.type,parentSchema:schema19.properties.timeBudget,data:data29};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data27.startTimeout !== undefined){
let data30 = data27.startTimeout;
if(typeof data30 === "string"){
if(!pattern5.test(data30)){
const err50 = {instancePath:instancePath+"/measure/startTimeout",schemaPath:"#/$defs/measure/properties/startTimeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema19.properties.startTimeout,data:data30};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/measure/startTimeout",schemaPath:"#/$defs/measure/properties/startTimeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.startTimeout.type,parentSchema:schema19.properties.startTimeout,data:data30};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data27.idle !== undefined){
let data31 = data27.idle;
if(typeof data31 === "string"){
if(!pattern5.test(data31)){
const err52 = {instancePath:instancePath+"/measure/idle",schemaPath:"#/$defs/measure/properties/idle/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema19.properties.idle,data:data31};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/measure/idle",schemaPath:"#/$defs/measure/properties/idle/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.idle.type,parentSchema:schema19.properties.idle,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data27.interval !== undefined){
let data32 = data27.interval;
if(typeof data32 === "string"){
if(!pattern22.test(data32)){
const err54 = {instancePath:instancePath+"/measure/interval",schemaPath:"#/$defs/measure/properties/interval/pattern",keyword:"pattern",params:{pattern: "^(0*[1-9][0-9]+(\\.[0-9]+)?ms|0*[1-9][0-9]*(\\.[0-9]+)?(s|m|h)|0+\\.(0?[1-9])[0-9]*(s|m|h))$"},message:"must match pattern \""+"^(0*[1-9][0-9]+(\\.[0-9]+)?ms|0*[1-9][0-9]*(\\.[0-9]+)?(s|m|h)|0+\\.(0?[1-9])[0-9]*(s|m|h))$"+"\"",schema:"^(0*[1-9][0-9]+(\\.[0-9]+)?ms|0*[1-9][0-9]*(\\.[0-9]+)?(s|m|h)|0+\\.(0?[1-9])[0-9]*(s|m|h))$",parentSchema:schema19.properties.interval,data:data32};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/measure/interval",schemaPath:"#/$defs/measure/properties/interval/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.interval.type,parentSchema:schema19.properties.interval,data:data32};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data27.volumes !== undefined){
let data33 = data27.volumes;
if(typeof data33 !== "string"){
const err56 = {instancePath:instancePath+"/measure/volumes",schemaPath:"#/$defs/measure/properties/volumes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.volumes.type,parentSchema:schema19.properties.volumes,data:data33};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((data33 === "fresh") || (data33 === "keep"))){
const err57 = {instancePath:instancePath+"/measure/volumes",schemaPath:"#/$defs/measure/properties/volumes/enum",keyword:"enum",params:{allowedValues: schema19.properties.volumes.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.volumes.enum,parentSchema:schema19.properties.volumes,data:data33};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data27.responseCount !== undefined){
let data34 = data27.responseCount;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err58 = {instancePath:instancePath+"/measure/responseCount",schemaPath:"#/$defs/measure/properties/responseCount/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.responseCount.type,parentSchema:schema19.properties.responseCount,data:data34};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 10000 || isNaN(data34)){
const err59 = {instancePath:instancePath+"/measure/responseCount",schemaPath:"#/$defs/measure/properties/responseCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema19.properties.responseCount,data:data34};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data34 < 1 || isNaN(data34)){
const err60 = {instancePath:instancePath+"/measure/responseCount",schemaPath:"#/$defs/measure/properties/responseCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema19.properties.responseCount,data:data34};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/measure",schemaPath:"#/$defs/measure/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.budgets !== undefined){
let data35 = data.budgets;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key5 in data35){
if(!((((key5 === "ready") || (key5 === "healthAnswer")) || (key5 === "cpu")) || (key5 === "memory"))){
const err62 = {instancePath:instancePath+"/budgets",schemaPath:"#/$defs/budgets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data:data35};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data35.ready !== undefined){
let data36 = data35.ready;
if(typeof data36 === "string"){
if(!pattern5.test(data36)){
const err63 = {instancePath:instancePath+"/budgets/ready",schemaPath:"#/$defs/budgets/properties/ready/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema16.properties.ready,data:data36};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/budgets/ready",schemaPath:"#/$defs/budgets/properties/ready/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.ready.type,parentSchema:schema16.properties.ready,data:data36};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data35.healthAnswer !== undefined){
let data37 = data35.healthAnswer;
if(typeof data37 === "string"){
if(!pattern5.test(data37)){
const err65 = {instancePath:instancePath+"/budgets/healthAnswer",schemaPath:"#/$defs/budgets/properties/healthAnswer/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema16.properties.healthAnswer,data:data37};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/budgets/healthAnswer",schemaPath:"#/$defs/budgets/properties/healthAnswer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.healthAnswer.type,parentSchema:schema16.properties.healthAnswer,data:data37};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data35.cpu !== undefined){
let data38 = data35.cpu;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key6 in data38){
if(!((key6 === "warn") || (key6 === "fail"))){
const err67 = {instancePath:instancePath+"/budgets/cpu",schemaPath:"#/$defs/budgets/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema16.properties.cpu,data:data38};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data38.warn !== undefined){
let data39 = data38.warn;
if(typeof data39 === "string"){
if(!pattern12.test(data39)){
const err68 = {instancePath:instancePath+"/budgets/cpu/warn",schemaPath:"#/$defs/budgets/properties/cpu/properties/warn/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema16.properties.cpu.properties.warn,data:data39};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/budgets/cpu/warn",schemaPath:"#/$defs/budgets/properties/cpu/properties/warn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.cpu.properties.warn.type,parentSchema:schema16.properties.cpu.properties.warn,data:data39};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data38.fail !== undefined){
let data40 = data38.fail;
if(typeof data40 === "string"){
if(!pattern12.test(data40)){
const err70 = {instancePath:instancePath+"/budgets/cpu/fail",schemaPath:"#/$defs/budgets/properties/cpu/properties/fail/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema16.properties.cpu.properties.fail,data:data40};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/budgets/cpu/fail",schemaPath:"#/$defs/budgets/properties/cpu/properties/fail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.cpu.properties.fail.type,parentSchema:schema16.properties.cpu.properties.fail,data:data40};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/budgets/cpu",schemaPath:"#/$defs/budgets/properties/cpu/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.cpu.type,parentSchema:schema16.properties.cpu,data:data38};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data35.memory !== undefined){
let data41 = data35.memory;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key7 in data41){
if(!((key7 === "warn") || (key7 === "fail"))){
const err73 = {instancePath:instancePath+"/budgets/memory",schemaPath:"#/$defs/budgets/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema16.properties.memory,data:data41};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data41.warn !== undefined){
let data42 = data41.warn;
if(typeof data42 === "string"){
if(!pattern12.test(data42)){
const err74 = {instancePath:instancePath+"/budgets/memory/warn",schemaPath:"#/$defs/budgets/properties/memory/properties/warn/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema16.properties.memory.properties.warn,data:data42};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/budgets/memory/warn",schemaPath:"#/$defs/budgets/properties/memory/properties/warn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.memory.properties.warn.type,parentSchema:schema16.properties.memory.properties.warn,data:data42};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data41.fail !== undefined){
let data43 = data41.fail;
if(typeof data43 === "string"){
if(!pattern12.test(data43)){
const err76 = {instancePath:instancePath+"/budgets/memory/fail",schemaPath:"#/$defs/budgets/properties/memory/properties/fail/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema16.properties.memory.properties.fail,data:data43};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/budgets/memory/fail",schemaPath:"#/$defs/budgets/properties/memory/properties/fail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.memory.properties.fail.type,parentSchema:schema16.properties.memory.properties.fail,data:data43};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/budgets/memory",schemaPath:"#/$defs/budgets/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.memory.type,parentSchema:schema16.properties.memory,data:data41};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/budgets",schemaPath:"#/$defs/budgets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data:data35};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.compare !== undefined){
if(!(validate17(data.compare, {instancePath:instancePath+"/compare",parentData:data,parentDataProperty:"compare",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.scan !== undefined){
if(!(validate19(data.scan, {instancePath:instancePath+"/scan",parentData:data,parentDataProperty:"scan",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.ignores !== undefined){
let data46 = data.ignores;
if(Array.isArray(data46)){
const len7 = data46.length;
for(let i7=0; i7<len7; i7++){
let data47 = data46[i7];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.id === undefined){
const err80 = {instancePath:instancePath+"/ignores/" + i7,schemaPath:"#/$defs/ignore/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema34.required,parentSchema:schema34,data:data47};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data47.reason === undefined){
const err81 = {instancePath:instancePath+"/ignores/" + i7,schemaPath:"#/$defs/ignore/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema34.required,parentSchema:schema34,data:data47};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data47.expires === undefined){
const err82 = {instancePath:instancePath+"/ignores/" + i7,schemaPath:"#/$defs/ignore/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema34.required,parentSchema:schema34,data:data47};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key8 in data47){
if(!((((key8 === "id") || (key8 === "service")) || (key8 === "reason")) || (key8 === "expires"))){
const err83 = {instancePath:instancePath+"/ignores/" + i7,schemaPath:"#/$defs/ignore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data47};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data47.id !== undefined){
let data48 = data47.id;
if(typeof data48 !== "string"){
const err84 = {instancePath:instancePath+"/ignores/" + i7+"/id",schemaPath:"#/$defs/ignore/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.id.type,parentSchema:schema34.properties.id,data:data48};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data47.service !== undefined){
let data49 = data47.service;
if(typeof data49 !== "string"){
const err85 = {instancePath:instancePath+"/ignores/" + i7+"/service",schemaPath:"#/$defs/ignore/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.service.type,parentSchema:schema34.properties.service,data:data49};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data47.reason !== undefined){
let data50 = data47.reason;
if(typeof data50 === "string"){
if(!pattern47.test(data50)){
const err86 = {instancePath:instancePath+"/ignores/" + i7+"/reason",schemaPath:"#/$defs/ignore/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34.properties.reason,data:data50};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/ignores/" + i7+"/reason",schemaPath:"#/$defs/ignore/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.reason.type,parentSchema:schema34.properties.reason,data:data50};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data47.expires !== undefined){
let data51 = data47.expires;
if(typeof data51 === "string"){
if(!pattern48.test(data51)){
const err88 = {instancePath:instancePath+"/ignores/" + i7+"/expires",schemaPath:"#/$defs/ignore/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema34.properties.expires,data:data51};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/ignores/" + i7+"/expires",schemaPath:"#/$defs/ignore/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.expires.type,parentSchema:schema34.properties.expires,data:data51};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/ignores/" + i7,schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data47};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/ignores",schemaPath:"#/properties/ignores/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.ignores.type,parentSchema:schema11.properties.ignores,data:data46};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.policy !== undefined){
let data52 = data.policy;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key9 in data52){
let data53 = data52[key9];
if(typeof data53 !== "string"){
const err92 = {instancePath:instancePath+"/policy/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policy.additionalProperties.type,parentSchema:schema11.properties.policy.additionalProperties,data:data53};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!((((data53 === "pass") || (data53 === "warn")) || (data53 === "fail")) || (data53 === "evidence-missing"))){
const err93 = {instancePath:instancePath+"/policy/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.policy.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.policy.additionalProperties.enum,parentSchema:schema11.properties.policy.additionalProperties,data:data53};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policy.type,parentSchema:schema11.properties.policy,data:data52};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.environments !== undefined){
let data54 = data.environments;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key10 in data54){
if(!(validate21(data54[key10], {instancePath:instancePath+"/environments/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data54,parentDataProperty:key10,rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err95 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.environments.type,parentSchema:schema11.properties.environments,data:data54};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}



/***/ })

};
;