"use strict";
export const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/compose-gate/compose-gate/v1/schemas/config.schema.json","title":"compose-gate configuration","type":"object","additionalProperties":false,"required":["version"],"properties":{"$schema":{"type":"string","description":"For editors."},"version":{"const":1,"type":"integer"},"files":{"type":"array","description":"Compose files, in the order Compose merges them. Default: what `docker compose` itself would read.","items":{"type":"string"}},"profiles":{"type":"array","description":"Compose profiles to turn on.","items":{"type":"string"}},"envFiles":{"type":"array","description":"Files for interpolation, as `docker compose --env-file`.","items":{"type":"string"}},"endpoints":{"type":"array","items":{"$ref":"#/$defs/endpoint"},"description":"What to ask. With none, endpoints are discovered from health checks and ports."},"scenarios":{"type":"array","items":{"$ref":"#/$defs/scenario"},"description":"Endpoints under load. With none, each entry endpoint gets a constant, unsaturated arrival rate."},"services":{"type":"object","description":"By service name.","additionalProperties":{"$ref":"#/$defs/service"}},"setup":{"type":"array","description":"Run in every round after the stack is ready and before warm-up, untimed.","items":{"$ref":"#/$defs/setup"}},"measure":{"$ref":"#/$defs/measure"},"budgets":{"$ref":"#/$defs/budgets"},"compare":{"$ref":"#/$defs/compare"},"scan":{"$ref":"#/$defs/scan"},"ignores":{"type":"array","items":{"$ref":"#/$defs/ignore"},"description":"Findings that are accepted, with a reason and an end."},"policy":{"type":"object","description":"What each rule does; the default is in the reference docs.","additionalProperties":{"type":"string","enum":["pass","warn","fail","evidence-missing"]}},"environments":{"type":"object","description":"Named choices of files, profiles, env files, budgets and tolerances; chosen with --environment.","additionalProperties":{"$ref":"#/$defs/environment"}}},"$defs":{"endpoint":{"type":"object","additionalProperties":false,"required":["service","name"],"properties":{"name":{"type":"string","description":"Unique within the service.","pattern":"^[a-z0-9][a-z0-9._-]*$"},"service":{"type":"string","description":"A service of the stack."},"port":{"type":"integer","minimum":1,"maximum":65535,"description":"Container port. Default: the only one the service publishes or exposes."},"protocol":{"type":"string","enum":["http","https"]},"path":{"type":"string","description":"Default: /","pattern":"^/"},"method":{"type":"string","description":"Default: GET, or POST with a body.","pattern":"^[A-Z]+$"},"headers":{"type":"object","additionalProperties":{"type":"string"},"description":"Values may hold ${env:NAME}, which is masked everywhere."},"body":{"description":"A string as it is; anything else is sent as JSON.","type":["string","number","boolean","object","array","null"]},"expect":{"type":"object","description":"A good answer. Default: any 2xx.","additionalProperties":false,"properties":{"status":{"description":"One status or a list.","oneOf":[{"type":"integer"},{"type":"array","items":{"type":"integer"}}]},"bodyContains":{"type":"string","description":"Text that a good answer holds."}}},"entry":{"type":"boolean","description":"Gets load. Default: true for published ports."},"health":{"type":"boolean","description":"Judged by budgets.healthAnswer. Default: true when the path is that of a health check."},"insecureTls":{"type":"boolean","description":"Accept a self-signed certificate."}}},"scenario":{"type":"object","description":"Either rate (open loop) or connections (closed loop).","additionalProperties":false,"required":["name","endpoint"],"properties":{"name":{"type":"string","description":"Unique.","pattern":"^[a-z0-9][a-z0-9._-]*$"},"endpoint":{"type":"string","description":"service:name, or the name alone where it is unique."},"rate":{"type":"number","exclusiveMinimum":0,"description":"Open loop: requests per second, latency counted from the intended send time."},"connections":{"type":"integer","minimum":1,"maximum":1000,"description":"Closed loop: as fast as this many connections allow."},"stages":{"type":"array","description":"Open loop: ramps, one after the other.","items":{"type":"object","additionalProperties":false,"required":["duration","rate"],"properties":{"duration":{"type":"string","description":"How long. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"rate":{"type":"number","minimum":0,"description":"Rate at its end."}}}},"duration":{"type":"string","description":"Load in one round. Default 5s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"warmup":{"type":"string","description":"Load before it that does not count. Default 2s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"timeout":{"type":"string","description":"A later answer is a timeout. Default 5s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"}}},"service":{"type":"object","additionalProperties":false,"properties":{"ready":{"type":"string","description":"Endpoint name whose good answer means ready."},"startTimeout":{"type":"string","description":"Longest wait for it. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"measure":{"type":"boolean","description":"false: started, never judged."},"budgets":{"$ref":"#/$defs/budgets"}}},"setup":{"type":"object","additionalProperties":false,"properties":{"exec":{"type":"object","additionalProperties":false,"required":["service","command"],"properties":{"service":{"type":"string","description":"Where."},"command":{"type":"array","description":"Program and arguments.","items":{"type":"string"}}}},"http":{"type":"object","additionalProperties":false,"required":["service","path"],"properties":{"service":{"type":"string","description":"Where."},"port":{"type":"integer","minimum":1,"maximum":65535},"path":{"type":"string","description":"Path","pattern":"^/"},"method":{"type":"string","description":"Method","pattern":"^[A-Z]+$"},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{"type":["string","number","boolean","object","array","null"],"description":"As that of an endpoint."},"expect":{"type":"array","items":{"type":"integer"}},"capture":{"type":"object","description":"Name → dotted path into the JSON answer, or header:NAME; later requests use ${NAME}.","additionalProperties":{"type":"string"}}}}}},"measure":{"type":"object","additionalProperties":false,"properties":{"rounds":{"type":"integer","minimum":1,"maximum":100,"description":"Fresh starts. Default 3."},"timeBudget":{"type":"string","description":"Longest time to measure. Default 5m. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"startTimeout":{"type":"string","description":"Longest wait for the stack to be ready. Default 60s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"idle":{"type":"string","description":"Watched without load. Default 2s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"interval":{"type":"string","description":"Between two resource samples. Default 250ms. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"volumes":{"type":"string","enum":["fresh","keep"],"description":"keep measures warm restarts. Default fresh."},"responseCount":{"type":"integer","minimum":1,"maximum":10000,"description":"Requests on one quiet connection, per endpoint and round. Default 100."}}},"budgets":{"type":"object","description":"Absolute limits.","additionalProperties":false,"properties":{"ready":{"type":"string","description":"Start event to ready, per container. Default 5s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"healthAnswer":{"type":"string","description":"p95 of health endpoints. Default 100ms. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"cpu":{"type":"object","description":"Mean, share of the limit. Default 70% / 85%.","additionalProperties":false,"properties":{"warn":{"type":"string","description":"Reported from here on. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"fail":{"type":"string","description":"Fails the gate from here on. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"}}},"memory":{"type":"object","description":"Working set, share of the limit. Default 75% / 90%.","additionalProperties":false,"properties":{"warn":{"type":"string","description":"Reported from here on. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"fail":{"type":"string","description":"Fails the gate from here on. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"}}}}},"compare":{"type":"object","description":"What head may cost more than the base, and which metrics are gated. Read from the base.","additionalProperties":false,"properties":{"tolerance":{"type":"string","description":"How much worse than the base is still fine, for every metric that has a tolerance. Default 5%. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"metrics":{"type":"object","description":"In place of that, by metric. Each metric more that is gated makes the others a little less sensitive, for all of them share one chance of a false alarm; the report says by how much.","additionalProperties":false,"properties":{"startup":{"$ref":"#/$defs/startupMetric"},"latency-p50":{"allOf":[{"$ref":"#/$defs/timeMetric"}],"description":"p50 under load. Floor: 20us."},"cpu-per-request":{"allOf":[{"$ref":"#/$defs/timeMetric"}],"description":"CPU time of all services for one answer. Floor: 5us."},"response-p50":{"allOf":[{"$ref":"#/$defs/responseMetric"}],"description":"p50 on a quiet connection."},"memory-peak":{"allOf":[{"$ref":"#/$defs/sizeMetric"}],"description":"Highest working set of each service. Floor: 1MiB."},"image-size":{"allOf":[{"$ref":"#/$defs/sizeMetric"}],"description":"Uncompressed size of each image. Floor: 1MiB."},"errors":{"allOf":[{"$ref":"#/$defs/errorsMetric"}],"description":"Share of bad answers."},"restarts":{"allOf":[{"$ref":"#/$defs/countMetric"}],"description":"Restarts of each service."},"oom-kills":{"allOf":[{"$ref":"#/$defs/countMetric"}],"description":"Processes killed for lack of memory, of each service."},"layers":{"allOf":[{"$ref":"#/$defs/layersMetric"}],"description":"Layers of each image."}}}}},"startupMetric":{"type":"object","description":"Start event to ready.","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."},"services":{"type":"boolean","description":"Gates each service alone too, not only the whole stack. Default false."},"tolerance":{"type":"string","description":"How much more than the base is still fine. Default: compare.tolerance. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Default 50ms. Written 50us, 20ms or 1s.","pattern":"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"}}},"timeMetric":{"type":"object","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."},"tolerance":{"type":"string","description":"How much more than the base is still fine. Default: compare.tolerance. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Written 50us, 20ms or 1s.","pattern":"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"}}},"responseMetric":{"type":"object","description":"Not measured in pairs, so it explains and cannot be gated.","additionalProperties":false,"properties":{"tolerance":{"type":"string","description":"How much more than the base is still fine. Default: compare.tolerance. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Default 20us. Written 50us, 20ms or 1s.","pattern":"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"}}},"sizeMetric":{"type":"object","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."},"tolerance":{"type":"string","description":"How much more than the base is still fine. Default: compare.tolerance. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Written 256KiB or 1MiB.","pattern":"^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB)$"}}},"errorsMetric":{"type":"object","description":"No share of the base is tolerated.","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Default 0.5%. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"}}},"countMetric":{"type":"object","description":"Nothing is tolerated.","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."}}},"layersMetric":{"type":"object","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"true: more layers than the base are a regression. Default false."},"floor":{"type":"integer","minimum":0,"description":"So many more are fine. Default 0."}}},"scan":{"type":"object","additionalProperties":false,"properties":{"trivy":{"type":"boolean"},"snyk":{"type":"boolean"},"hardening":{"type":"boolean"},"rules":{"type":"object","description":"Hardening rule → off or a severity.","additionalProperties":{"type":"string","enum":["off","info","low","medium","high","critical"]}},"timeout":{"type":"string","description":"Longest time for one image and scanner. Default 10m. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"database":{"$ref":"#/$defs/scanDatabase"}}},"scanDatabase":{"type":"object","description":"Where Trivy's vulnerability database comes from, and how old it may be.","additionalProperties":false,"properties":{"repositories":{"type":"array","description":"Mirrors of the vulnerability database, tried in this order: registry.example/mirror/trivy-db:2. Default: where Trivy itself fetches it.","items":{"type":"string","description":"An OCI repository, such as registry.example/mirror/trivy-db:2.","pattern":"^[A-Za-z0-9][A-Za-z0-9./:@_-]*$"}},"javaRepositories":{"type":"array","description":"Mirrors of the index of Java archives, tried in this order: registry.example/mirror/trivy-java-db:1.","items":{"type":"string","description":"An OCI repository, such as registry.example/mirror/trivy-db:2.","pattern":"^[A-Za-z0-9][A-Za-z0-9./:@_-]*$"}},"maxAge":{"type":"string","description":"An older database judges nothing: that is missing evidence. Default 72h. Written 500ms, 5s, 3m or 72h.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"offline":{"type":"boolean","description":"Fetch nothing: what is in the cache has to do. Default false."}}},"ignore":{"type":"object","additionalProperties":false,"required":["id","reason","expires"],"properties":{"id":{"type":"string","description":"CVE, GHSA, SNYK id, rule name or finding key."},"service":{"type":"string","description":"Only there."},"reason":{"type":"string","description":"Why it is accepted.","pattern":"\\S"},"expires":{"type":"string","description":"YYYY-MM-DD","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}},"environment":{"type":"object","additionalProperties":false,"properties":{"files":{"type":"array","description":"Compose files, in the order Compose merges them. Default: what `docker compose` itself would read.","items":{"type":"string"}},"profiles":{"type":"array","description":"Compose profiles to turn on.","items":{"type":"string"}},"envFiles":{"type":"array","description":"Files for interpolation, as `docker compose --env-file`.","items":{"type":"string"}},"budgets":{"$ref":"#/$defs/budgets"},"compare":{"allOf":[{"$ref":"#/$defs/compare"}],"description":"In place of the file's own, key by key."}}}}};
const schema12 = {"type":"object","additionalProperties":false,"required":["service","name"],"properties":{"name":{"type":"string","description":"Unique within the service.","pattern":"^[a-z0-9][a-z0-9._-]*$"},"service":{"type":"string","description":"A service of the stack."},"port":{"type":"integer","minimum":1,"maximum":65535,"description":"Container port. Default: the only one the service publishes or exposes."},"protocol":{"type":"string","enum":["http","https"]},"path":{"type":"string","description":"Default: /","pattern":"^/"},"method":{"type":"string","description":"Default: GET, or POST with a body.","pattern":"^[A-Z]+$"},"headers":{"type":"object","additionalProperties":{"type":"string"},"description":"Values may hold ${env:NAME}, which is masked everywhere."},"body":{"description":"A string as it is; anything else is sent as JSON.","type":["string","number","boolean","object","array","null"]},"expect":{"type":"object","description":"A good answer. Default: any 2xx.","additionalProperties":false,"properties":{"status":{"description":"One status or a list.","oneOf":[{"type":"integer"},{"type":"array","items":{"type":"integer"}}]},"bodyContains":{"type":"string","description":"Text that a good answer holds."}}},"entry":{"type":"boolean","description":"Gets load. Default: true for published ports."},"health":{"type":"boolean","description":"Judged by budgets.healthAnswer. Default: true when the path is that of a health check."},"insecureTls":{"type":"boolean","description":"Accept a self-signed certificate."}}};
const schema13 = {"type":"object","description":"Either rate (open loop) or connections (closed loop).","additionalProperties":false,"required":["name","endpoint"],"properties":{"name":{"type":"string","description":"Unique.","pattern":"^[a-z0-9][a-z0-9._-]*$"},"endpoint":{"type":"string","description":"service:name, or the name alone where it is unique."},"rate":{"type":"number","exclusiveMinimum":0,"description":"Open loop: requests per second, latency counted from the intended send time."},"connections":{"type":"integer","minimum":1,"maximum":1000,"description":"Closed loop: as fast as this many connections allow."},"stages":{"type":"array","description":"Open loop: ramps, one after the other.","items":{"type":"object","additionalProperties":false,"required":["duration","rate"],"properties":{"duration":{"type":"string","description":"How long. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"rate":{"type":"number","minimum":0,"description":"Rate at its end."}}}},"duration":{"type":"string","description":"Load in one round. Default 5s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"warmup":{"type":"string","description":"Load before it that does not count. Default 2s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"timeout":{"type":"string","description":"A later answer is a timeout. Default 5s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"}}};
const schema16 = {"type":"object","additionalProperties":false,"properties":{"exec":{"type":"object","additionalProperties":false,"required":["service","command"],"properties":{"service":{"type":"string","description":"Where."},"command":{"type":"array","description":"Program and arguments.","items":{"type":"string"}}}},"http":{"type":"object","additionalProperties":false,"required":["service","path"],"properties":{"service":{"type":"string","description":"Where."},"port":{"type":"integer","minimum":1,"maximum":65535},"path":{"type":"string","description":"Path","pattern":"^/"},"method":{"type":"string","description":"Method","pattern":"^[A-Z]+$"},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{"type":["string","number","boolean","object","array","null"],"description":"As that of an endpoint."},"expect":{"type":"array","items":{"type":"integer"}},"capture":{"type":"object","description":"Name → dotted path into the JSON answer, or header:NAME; later requests use ${NAME}.","additionalProperties":{"type":"string"}}}}}};
const schema17 = {"type":"object","additionalProperties":false,"properties":{"rounds":{"type":"integer","minimum":1,"maximum":100,"description":"Fresh starts. Default 3."},"timeBudget":{"type":"string","description":"Longest time to measure. Default 5m. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"startTimeout":{"type":"string","description":"Longest wait for the stack to be ready. Default 60s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"idle":{"type":"string","description":"Watched without load. Default 2s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"interval":{"type":"string","description":"Between two resource samples. Default 250ms. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"volumes":{"type":"string","enum":["fresh","keep"],"description":"keep measures warm restarts. Default fresh."},"responseCount":{"type":"integer","minimum":1,"maximum":10000,"description":"Requests on one quiet connection, per endpoint and round. Default 100."}}};
const schema15 = {"type":"object","description":"Absolute limits.","additionalProperties":false,"properties":{"ready":{"type":"string","description":"Start event to ready, per container. Default 5s. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"healthAnswer":{"type":"string","description":"p95 of health endpoints. Default 100ms. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"cpu":{"type":"object","description":"Mean, share of the limit. Default 70% / 85%.","additionalProperties":false,"properties":{"warn":{"type":"string","description":"Reported from here on. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"fail":{"type":"string","description":"Fails the gate from here on. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"}}},"memory":{"type":"object","description":"Working set, share of the limit. Default 75% / 90%.","additionalProperties":false,"properties":{"warn":{"type":"string","description":"Reported from here on. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"fail":{"type":"string","description":"Fails the gate from here on. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"}}}}};
const schema32 = {"type":"object","additionalProperties":false,"required":["id","reason","expires"],"properties":{"id":{"type":"string","description":"CVE, GHSA, SNYK id, rule name or finding key."},"service":{"type":"string","description":"Only there."},"reason":{"type":"string","description":"Why it is accepted.","pattern":"\\S"},"expires":{"type":"string","description":"YYYY-MM-DD","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern1 = new RegExp("^/", "u");
const pattern2 = new RegExp("^[A-Z]+$", "u");
const pattern4 = new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$", "u");
const pattern11 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
const pattern45 = new RegExp("\\S", "u");
const pattern46 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const schema14 = {"type":"object","additionalProperties":false,"properties":{"ready":{"type":"string","description":"Endpoint name whose good answer means ready."},"startTimeout":{"type":"string","description":"Longest wait for it. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"measure":{"type":"boolean","description":"false: started, never judged."},"budgets":{"$ref":"#/$defs/budgets"}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "ready") || (key0 === "startTimeout")) || (key0 === "measure")) || (key0 === "budgets"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};
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
const err1 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.ready.type,parentSchema:schema14.properties.ready,data:data0};
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
if(!pattern4.test(data1)){
const err2 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema14.properties.startTimeout,data:data1};
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
const err3 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.startTimeout.type,parentSchema:schema14.properties.startTimeout,data:data1};
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
const err4 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema14.properties.measure.type,parentSchema:schema14.properties.measure,data:data2};
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
const err5 = {instancePath:instancePath+"/budgets",schemaPath:"#/$defs/budgets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data:data3};
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
if(!pattern4.test(data4)){
const err6 = {instancePath:instancePath+"/budgets/ready",schemaPath:"#/$defs/budgets/properties/ready/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema15.properties.ready,data:data4};
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
const err7 = {instancePath:instancePath+"/budgets/ready",schemaPath:"#/$defs/budgets/properties/ready/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.ready.type,parentSchema:schema15.properties.ready,data:data4};
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
if(!pattern4.test(data5)){
const err8 = {instancePath:instancePath+"/budgets/healthAnswer",schemaPath:"#/$defs/budgets/properties/healthAnswer/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema15.properties.healthAnswer,data:data5};
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
const err9 = {instancePath:instancePath+"/budgets/healthAnswer",schemaPath:"#/$defs/budgets/properties/healthAnswer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.healthAnswer.type,parentSchema:schema15.properties.healthAnswer,data:data5};
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
const err10 = {instancePath:instancePath+"/budgets/cpu",schemaPath:"#/$defs/budgets/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema15.properties.cpu,data:data6};
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
if(!pattern11.test(data7)){
const err11 = {instancePath:instancePath+"/budgets/cpu/warn",schemaPath:"#/$defs/budgets/properties/cpu/properties/warn/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema15.properties.cpu.properties.warn,data:data7};
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
const err12 = {instancePath:instancePath+"/budgets/cpu/warn",schemaPath:"#/$defs/budgets/properties/cpu/properties/warn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.cpu.properties.warn.type,parentSchema:schema15.properties.cpu.properties.warn,data:data7};
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
if(!pattern11.test(data8)){
const err13 = {instancePath:instancePath+"/budgets/cpu/fail",schemaPath:"#/$defs/budgets/properties/cpu/properties/fail/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema15.properties.cpu.properties.fail,data:data8};
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
const err14 = {instancePath:instancePath+"/budgets/cpu/fail",schemaPath:"#/$defs/budgets/properties/cpu/properties/fail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.cpu.properties.fail.type,parentSchema:schema15.properties.cpu.properties.fail,data:data8};
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
const err15 = {instancePath:instancePath+"/budgets/cpu",schemaPath:"#/$defs/budgets/properties/cpu/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.cpu.type,parentSchema:schema15.properties.cpu,data:data6};
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
const err16 = {instancePath:instancePath+"/budgets/memory",schemaPath:"#/$defs/budgets/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema15.properties.memory,data:data9};
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
if(!pattern11.test(data10)){
const err17 = {instancePath:instancePath+"/budgets/memory/warn",schemaPath:"#/$defs/budgets/properties/memory/properties/warn/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema15.properties.memory.properties.warn,data:data10};
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
const err18 = {instancePath:instancePath+"/budgets/memory/warn",schemaPath:"#/$defs/budgets/properties/memory/properties/warn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.memory.properties.warn.type,parentSchema:schema15.properties.memory.properties.warn,data:data10};
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
if(!pattern11.test(data11)){
const err19 = {instancePath:instancePath+"/budgets/memory/fail",schemaPath:"#/$defs/budgets/properties/memory/properties/fail/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema15.properties.memory.properties.fail,data:data11};
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
const err20 = {instancePath:instancePath+"/budgets/memory/fail",schemaPath:"#/$defs/budgets/properties/memory/properties/fail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.memory.properties.fail.type,parentSchema:schema15.properties.memory.properties.fail,data:data11};
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
const err21 = {instancePath:instancePath+"/budgets/memory",schemaPath:"#/$defs/budgets/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.memory.type,parentSchema:schema15.properties.memory,data:data9};
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
const err22 = {instancePath:instancePath+"/budgets",schemaPath:"#/$defs/budgets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data:data3};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","description":"What head may cost more than the base, and which metrics are gated. Read from the base.","additionalProperties":false,"properties":{"tolerance":{"type":"string","description":"How much worse than the base is still fine, for every metric that has a tolerance. Default 5%. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"metrics":{"type":"object","description":"In place of that, by metric. Each metric more that is gated makes the others a little less sensitive, for all of them share one chance of a false alarm; the report says by how much.","additionalProperties":false,"properties":{"startup":{"$ref":"#/$defs/startupMetric"},"latency-p50":{"allOf":[{"$ref":"#/$defs/timeMetric"}],"description":"p50 under load. Floor: 20us."},"cpu-per-request":{"allOf":[{"$ref":"#/$defs/timeMetric"}],"description":"CPU time of all services for one answer. Floor: 5us."},"response-p50":{"allOf":[{"$ref":"#/$defs/responseMetric"}],"description":"p50 on a quiet connection."},"memory-peak":{"allOf":[{"$ref":"#/$defs/sizeMetric"}],"description":"Highest working set of each service. Floor: 1MiB."},"image-size":{"allOf":[{"$ref":"#/$defs/sizeMetric"}],"description":"Uncompressed size of each image. Floor: 1MiB."},"errors":{"allOf":[{"$ref":"#/$defs/errorsMetric"}],"description":"Share of bad answers."},"restarts":{"allOf":[{"$ref":"#/$defs/countMetric"}],"description":"Restarts of each service."},"oom-kills":{"allOf":[{"$ref":"#/$defs/countMetric"}],"description":"Processes killed for lack of memory, of each service."},"layers":{"allOf":[{"$ref":"#/$defs/layersMetric"}],"description":"Layers of each image."}}}}};
const schema20 = {"type":"object","description":"Start event to ready.","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."},"services":{"type":"boolean","description":"Gates each service alone too, not only the whole stack. Default false."},"tolerance":{"type":"string","description":"How much more than the base is still fine. Default: compare.tolerance. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Default 50ms. Written 50us, 20ms or 1s.","pattern":"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"}}};
const schema21 = {"type":"object","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."},"tolerance":{"type":"string","description":"How much more than the base is still fine. Default: compare.tolerance. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Written 50us, 20ms or 1s.","pattern":"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"}}};
const schema23 = {"type":"object","description":"Not measured in pairs, so it explains and cannot be gated.","additionalProperties":false,"properties":{"tolerance":{"type":"string","description":"How much more than the base is still fine. Default: compare.tolerance. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Default 20us. Written 50us, 20ms or 1s.","pattern":"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"}}};
const schema24 = {"type":"object","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."},"tolerance":{"type":"string","description":"How much more than the base is still fine. Default: compare.tolerance. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Written 256KiB or 1MiB.","pattern":"^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB)$"}}};
const schema26 = {"type":"object","description":"No share of the base is tolerated.","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."},"floor":{"type":"string","description":"A smaller difference is one that no one cares about. Default 0.5%. Written 5%.","pattern":"^[0-9]+(\\.[0-9]+)?%$"}}};
const schema27 = {"type":"object","description":"Nothing is tolerated.","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"false: shown, never gated. Default true."}}};
const schema29 = {"type":"object","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"true: more layers than the base are a regression. Default false."},"floor":{"type":"integer","minimum":0,"description":"So many more are fine. Default 0."}}};
const pattern29 = new RegExp("^[0-9]+(\\.[0-9]+)?(us|ms|s)$", "u");
const pattern37 = new RegExp("^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB)$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "tolerance") || (key0 === "metrics"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
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
if(!pattern11.test(data0)){
const err1 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema19.properties.tolerance,data:data0};
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
const err2 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.tolerance.type,parentSchema:schema19.properties.tolerance,data:data0};
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
if(!(func2.call(schema19.properties.metrics.properties, key1))){
const err3 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.metrics,data:data1};
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
const err4 = {instancePath:instancePath+"/metrics/startup",schemaPath:"#/$defs/startupMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data:data2};
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
const err5 = {instancePath:instancePath+"/metrics/startup/gate",schemaPath:"#/$defs/startupMetric/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema20.properties.gate.type,parentSchema:schema20.properties.gate,data:data3};
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
const err6 = {instancePath:instancePath+"/metrics/startup/services",schemaPath:"#/$defs/startupMetric/properties/services/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema20.properties.services.type,parentSchema:schema20.properties.services,data:data4};
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
if(!pattern11.test(data5)){
const err7 = {instancePath:instancePath+"/metrics/startup/tolerance",schemaPath:"#/$defs/startupMetric/properties/tolerance/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema20.properties.tolerance,data:data5};
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
const err8 = {instancePath:instancePath+"/metrics/startup/tolerance",schemaPath:"#/$defs/startupMetric/properties/tolerance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.tolerance.type,parentSchema:schema20.properties.tolerance,data:data5};
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
if(!pattern29.test(data6)){
const err9 = {instancePath:instancePath+"/metrics/startup/floor",schemaPath:"#/$defs/startupMetric/properties/floor/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(us|ms|s)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(us|ms|s)$",parentSchema:schema20.properties.floor,data:data6};
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
const err10 = {instancePath:instancePath+"/metrics/startup/floor",schemaPath:"#/$defs/startupMetric/properties/floor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.floor.type,parentSchema:schema20.properties.floor,data:data6};
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
const err11 = {instancePath:instancePath+"/metrics/startup",schemaPath:"#/$defs/startupMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data:data2};
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
const err12 = {instancePath:instancePath+"/metrics/latency-p50",schemaPath:"#/$defs/timeMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data:data7};
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
const err13 = {instancePath:instancePath+"/metrics/latency-p50/gate",schemaPath:"#/$defs/timeMetric/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema21.properties.gate.type,parentSchema:schema21.properties.gate,data:data8};
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
if(!pattern11.test(data9)){
const err14 = {instancePath:instancePath+"/metrics/latency-p50/tolerance",schemaPath:"#/$defs/timeMetric/properties/tolerance/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema21.properties.tolerance,data:data9};
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
const err15 = {instancePath:instancePath+"/metrics/latency-p50/tolerance",schemaPath:"#/$defs/timeMetric/properties/tolerance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.tolerance.type,parentSchema:schema21.properties.tolerance,data:data9};
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
if(!pattern29.test(data10)){
const err16 = {instancePath:instancePath+"/metrics/latency-p50/floor",schemaPath:"#/$defs/timeMetric/properties/floor/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(us|ms|s)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(us|ms|s)$",parentSchema:schema21.properties.floor,data:data10};
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
const err17 = {instancePath:instancePath+"/metrics/latency-p50/floor",schemaPath:"#/$defs/timeMetric/properties/floor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.floor.type,parentSchema:schema21.properties.floor,data:data10};
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
const err18 = {instancePath:instancePath+"/metrics/latency-p50",schemaPath:"#/$defs/timeMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data:data7};
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
const err19 = {instancePath:instancePath+"/metrics/cpu-per-request",schemaPath:"#/$defs/timeMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data:data11};
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
const err20 = {instancePath:instancePath+"/metrics/cpu-per-request/gate",schemaPath:"#/$defs/timeMetric/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema21.properties.gate.type,parentSchema:schema21.properties.gate,data:data12};
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
if(!pattern11.test(data13)){
const err21 = {instancePath:instancePath+"/metrics/cpu-per-request/tolerance",schemaPath:"#/$defs/timeMetric/properties/tolerance/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema21.properties.tolerance,data:data13};
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
const err22 = {instancePath:instancePath+"/metrics/cpu-per-request/tolerance",schemaPath:"#/$defs/timeMetric/properties/tolerance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.tolerance.type,parentSchema:schema21.properties.tolerance,data:data13};
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
if(!pattern29.test(data14)){
const err23 = {instancePath:instancePath+"/metrics/cpu-per-request/floor",schemaPath:"#/$defs/timeMetric/properties/floor/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(us|ms|s)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(us|ms|s)$",parentSchema:schema21.properties.floor,data:data14};
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
const err24 = {instancePath:instancePath+"/metrics/cpu-per-request/floor",schemaPath:"#/$defs/timeMetric/properties/floor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.floor.type,parentSchema:schema21.properties.floor,data:data14};
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
const err25 = {instancePath:instancePath+"/metrics/cpu-per-request",schemaPath:"#/$defs/timeMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data:data11};
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
const err26 = {instancePath:instancePath+"/metrics/response-p50",schemaPath:"#/$defs/responseMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data:data15};
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
if(!pattern11.test(data16)){
const err27 = {instancePath:instancePath+"/metrics/response-p50/tolerance",schemaPath:"#/$defs/responseMetric/properties/tolerance/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema23.properties.tolerance,data:data16};
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
const err28 = {instancePath:instancePath+"/metrics/response-p50/tolerance",schemaPath:"#/$defs/responseMetric/properties/tolerance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.tolerance.type,parentSchema:schema23.properties.tolerance,data:data16};
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
if(!pattern29.test(data17)){
const err29 = {instancePath:instancePath+"/metrics/response-p50/floor",schemaPath:"#/$defs/responseMetric/properties/floor/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(us|ms|s)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(us|ms|s)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(us|ms|s)$",parentSchema:schema23.properties.floor,data:data17};
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
const err30 = {instancePath:instancePath+"/metrics/response-p50/floor",schemaPath:"#/$defs/responseMetric/properties/floor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.floor.type,parentSchema:schema23.properties.floor,data:data17};
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
const err31 = {instancePath:instancePath+"/metrics/response-p50",schemaPath:"#/$defs/responseMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data:data15};
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
const err32 = {instancePath:instancePath+"/metrics/memory-peak",schemaPath:"#/$defs/sizeMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data:data18};
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
const err33 = {instancePath:instancePath+"/metrics/memory-peak/gate",schemaPath:"#/$defs/sizeMetric/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema24.properties.gate.type,parentSchema:schema24.properties.gate,data:data19};
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
if(!pattern11.test(data20)){
const err34 = {instancePath:instancePath+"/metrics/memory-peak/tolerance",schemaPath:"#/$defs/sizeMetric/properties/tolerance/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema24.properties.tolerance,data:data20};
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
const err35 = {instancePath:instancePath+"/metrics/memory-peak/tolerance",schemaPath:"#/$defs/sizeMetric/properties/tolerance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.tolerance.type,parentSchema:schema24.properties.tolerance,data:data20};
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
if(!pattern37.test(data21)){
const err36 = {instancePath:instancePath+"/metrics/memory-peak/floor",schemaPath:"#/$defs/sizeMetric/properties/floor/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB)$",parentSchema:schema24.properties.floor,data:data21};
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
const err37 = {instancePath:instancePath+"/metrics/memory-peak/floor",schemaPath:"#/$defs/sizeMetric/properties/floor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.floor.type,parentSchema:schema24.properties.floor,data:data21};
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
const err38 = {instancePath:instancePath+"/metrics/memory-peak",schemaPath:"#/$defs/sizeMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data:data18};
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
const err39 = {instancePath:instancePath+"/metrics/image-size",schemaPath:"#/$defs/sizeMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data:data22};
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
const err40 = {instancePath:instancePath+"/metrics/image-size/gate",schemaPath:"#/$defs/sizeMetric/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema24.properties.gate.type,parentSchema:schema24.properties.gate,data:data23};
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
if(!pattern11.test(data24)){
const err41 = {instancePath:instancePath+"/metrics/image-size/tolerance",schemaPath:"#/$defs/sizeMetric/properties/tolerance/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema24.properties.tolerance,data:data24};
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
const err42 = {instancePath:instancePath+"/metrics/image-size/tolerance",schemaPath:"#/$defs/sizeMetric/properties/tolerance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.tolerance.type,parentSchema:schema24.properties.tolerance,data:data24};
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
if(!pattern37.test(data25)){
const err43 = {instancePath:instancePath+"/metrics/image-size/floor",schemaPath:"#/$defs/sizeMetric/properties/floor/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB)$",parentSchema:schema24.properties.floor,data:data25};
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
const err44 = {instancePath:instancePath+"/metrics/image-size/floor",schemaPath:"#/$defs/sizeMetric/properties/floor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.floor.type,parentSchema:schema24.properties.floor,data:data25};
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
const err45 = {instancePath:instancePath+"/metrics/image-size",schemaPath:"#/$defs/sizeMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data:data22};
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
const err46 = {instancePath:instancePath+"/metrics/errors",schemaPath:"#/$defs/errorsMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data:data26};
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
const err47 = {instancePath:instancePath+"/metrics/errors/gate",schemaPath:"#/$defs/errorsMetric/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema26.properties.gate.type,parentSchema:schema26.properties.gate,data:data27};
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
if(!pattern11.test(data28)){
const err48 = {instancePath:instancePath+"/metrics/errors/floor",schemaPath:"#/$defs/errorsMetric/properties/floor/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema26.properties.floor,data:data28};
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
const err49 = {instancePath:instancePath+"/metrics/errors/floor",schemaPath:"#/$defs/errorsMetric/properties/floor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.floor.type,parentSchema:schema26.properties.floor,data:data28};
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
const err50 = {instancePath:instancePath+"/metrics/errors",schemaPath:"#/$defs/errorsMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data:data26};
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
const err51 = {instancePath:instancePath+"/metrics/restarts",schemaPath:"#/$defs/countMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema27,data:data29};
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
const err52 = {instancePath:instancePath+"/metrics/restarts/gate",schemaPath:"#/$defs/countMetric/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema27.properties.gate.type,parentSchema:schema27.properties.gate,data:data30};
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
const err53 = {instancePath:instancePath+"/metrics/restarts",schemaPath:"#/$defs/countMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data:data29};
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
const err54 = {instancePath:instancePath+"/metrics/oom-kills",schemaPath:"#/$defs/countMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema27,data:data31};
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
const err55 = {instancePath:instancePath+"/metrics/oom-kills/gate",schemaPath:"#/$defs/countMetric/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema27.properties.gate.type,parentSchema:schema27.properties.gate,data:data32};
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
const err56 = {instancePath:instancePath+"/metrics/oom-kills",schemaPath:"#/$defs/countMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data:data31};
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
const err57 = {instancePath:instancePath+"/metrics/layers",schemaPath:"#/$defs/layersMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema29,data:data33};
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
const err58 = {instancePath:instancePath+"/metrics/layers/gate",schemaPath:"#/$defs/layersMetric/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema29.properties.gate.type,parentSchema:schema29.properties.gate,data:data34};
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
const err59 = {instancePath:instancePath+"/metrics/layers/floor",schemaPath:"#/$defs/layersMetric/properties/floor/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema29.properties.floor.type,parentSchema:schema29.properties.floor,data:data35};
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
const err60 = {instancePath:instancePath+"/metrics/layers/floor",schemaPath:"#/$defs/layersMetric/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema29.properties.floor,data:data35};
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
const err61 = {instancePath:instancePath+"/metrics/layers",schemaPath:"#/$defs/layersMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data:data33};
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
const err62 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.metrics.type,parentSchema:schema19.properties.metrics,data:data1};
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
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","additionalProperties":false,"properties":{"trivy":{"type":"boolean"},"snyk":{"type":"boolean"},"hardening":{"type":"boolean"},"rules":{"type":"object","description":"Hardening rule → off or a severity.","additionalProperties":{"type":"string","enum":["off","info","low","medium","high","critical"]}},"timeout":{"type":"string","description":"Longest time for one image and scanner. Default 10m. Written 500ms, 5s or 3m.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"database":{"$ref":"#/$defs/scanDatabase"}}};
const schema31 = {"type":"object","description":"Where Trivy's vulnerability database comes from, and how old it may be.","additionalProperties":false,"properties":{"repositories":{"type":"array","description":"Mirrors of the vulnerability database, tried in this order: registry.example/mirror/trivy-db:2. Default: where Trivy itself fetches it.","items":{"type":"string","description":"An OCI repository, such as registry.example/mirror/trivy-db:2.","pattern":"^[A-Za-z0-9][A-Za-z0-9./:@_-]*$"}},"javaRepositories":{"type":"array","description":"Mirrors of the index of Java archives, tried in this order: registry.example/mirror/trivy-java-db:1.","items":{"type":"string","description":"An OCI repository, such as registry.example/mirror/trivy-db:2.","pattern":"^[A-Za-z0-9][A-Za-z0-9./:@_-]*$"}},"maxAge":{"type":"string","description":"An older database judges nothing: that is missing evidence. Default 72h. Written 500ms, 5s, 3m or 72h.","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},"offline":{"type":"boolean","description":"Fetch nothing: what is in the cache has to do. Default false."}}};
const pattern42 = new RegExp("^[A-Za-z0-9][A-Za-z0-9./:@_-]*$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "trivy") || (key0 === "snyk")) || (key0 === "hardening")) || (key0 === "rules")) || (key0 === "timeout")) || (key0 === "database"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
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
const err1 = {instancePath:instancePath+"/trivy",schemaPath:"#/properties/trivy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.trivy.type,parentSchema:schema30.properties.trivy,data:data0};
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
const err2 = {instancePath:instancePath+"/snyk",schemaPath:"#/properties/snyk/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.snyk.type,parentSchema:schema30.properties.snyk,data:data1};
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
const err3 = {instancePath:instancePath+"/hardening",schemaPath:"#/properties/hardening/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.hardening.type,parentSchema:schema30.properties.hardening,data:data2};
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
const err4 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.rules.additionalProperties.type,parentSchema:schema30.properties.rules.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((data4 === "off") || (data4 === "info")) || (data4 === "low")) || (data4 === "medium")) || (data4 === "high")) || (data4 === "critical"))){
const err5 = {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema30.properties.rules.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.rules.additionalProperties.enum,parentSchema:schema30.properties.rules.additionalProperties,data:data4};
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
const err6 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.rules.type,parentSchema:schema30.properties.rules,data:data3};
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
if(!pattern4.test(data5)){
const err7 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema30.properties.timeout,data:data5};
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
const err8 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.timeout.type,parentSchema:schema30.properties.timeout,data:data5};
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
const err9 = {instancePath:instancePath+"/database",schemaPath:"#/$defs/scanDatabase/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data:data6};
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
if(!pattern42.test(data8)){
const err10 = {instancePath:instancePath+"/database/repositories/" + i0,schemaPath:"#/$defs/scanDatabase/properties/repositories/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9./:@_-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9./:@_-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9./:@_-]*$",parentSchema:schema31.properties.repositories.items,data:data8};
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
const err11 = {instancePath:instancePath+"/database/repositories/" + i0,schemaPath:"#/$defs/scanDatabase/properties/repositories/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.repositories.items.type,parentSchema:schema31.properties.repositories.items,data:data8};
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
const err12 = {instancePath:instancePath+"/database/repositories",schemaPath:"#/$defs/scanDatabase/properties/repositories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.repositories.type,parentSchema:schema31.properties.repositories,data:data7};
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
if(!pattern42.test(data10)){
const err13 = {instancePath:instancePath+"/database/javaRepositories/" + i1,schemaPath:"#/$defs/scanDatabase/properties/javaRepositories/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9./:@_-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9./:@_-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9./:@_-]*$",parentSchema:schema31.properties.javaRepositories.items,data:data10};
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
const err14 = {instancePath:instancePath+"/database/javaRepositories/" + i1,schemaPath:"#/$defs/scanDatabase/properties/javaRepositories/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.javaRepositories.items.type,parentSchema:schema31.properties.javaRepositories.items,data:data10};
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
const err15 = {instancePath:instancePath+"/database/javaRepositories",schemaPath:"#/$defs/scanDatabase/properties/javaRepositories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.javaRepositories.type,parentSchema:schema31.properties.javaRepositories,data:data9};
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
if(!pattern4.test(data11)){
const err16 = {instancePath:instancePath+"/database/maxAge",schemaPath:"#/$defs/scanDatabase/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema31.properties.maxAge,data:data11};
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
const err17 = {instancePath:instancePath+"/database/maxAge",schemaPath:"#/$defs/scanDatabase/properties/maxAge/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.maxAge.type,parentSchema:schema31.properties.maxAge,data:data11};
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
const err18 = {instancePath:instancePath+"/database/offline",schemaPath:"#/$defs/scanDatabase/properties/offline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.offline.type,parentSchema:schema31.properties.offline,data:data12};
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
const err19 = {instancePath:instancePath+"/database",schemaPath:"#/$defs/scanDatabase/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data:data6};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","additionalProperties":false,"properties":{"files":{"type":"array","description":"Compose files, in the order Compose merges them. Default: what `docker compose` itself would read.","items":{"type":"string"}},"profiles":{"type":"array","description":"Compose profiles to turn on.","items":{"type":"string"}},"envFiles":{"type":"array","description":"Files for interpolation, as `docker compose --env-file`.","items":{"type":"string"}},"budgets":{"$ref":"#/$defs/budgets"},"compare":{"allOf":[{"$ref":"#/$defs/compare"}],"description":"In place of the file's own, key by key."}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "files") || (key0 === "profiles")) || (key0 === "envFiles")) || (key0 === "budgets")) || (key0 === "compare"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
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
const err1 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.files.items.type,parentSchema:schema33.properties.files.items,data:data1};
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
const err2 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.files.type,parentSchema:schema33.properties.files,data:data0};
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
const err3 = {instancePath:instancePath+"/profiles/" + i1,schemaPath:"#/properties/profiles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.profiles.items.type,parentSchema:schema33.properties.profiles.items,data:data3};
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
const err4 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.profiles.type,parentSchema:schema33.properties.profiles,data:data2};
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
const err5 = {instancePath:instancePath+"/envFiles/" + i2,schemaPath:"#/properties/envFiles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.envFiles.items.type,parentSchema:schema33.properties.envFiles.items,data:data5};
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
const err6 = {instancePath:instancePath+"/envFiles",schemaPath:"#/properties/envFiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.envFiles.type,parentSchema:schema33.properties.envFiles,data:data4};
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
const err7 = {instancePath:instancePath+"/budgets",schemaPath:"#/$defs/budgets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data:data6};
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
if(!pattern4.test(data7)){
const err8 = {instancePath:instancePath+"/budgets/ready",schemaPath:"#/$defs/budgets/properties/ready/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema15.properties.ready,data:data7};
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
const err9 = {instancePath:instancePath+"/budgets/ready",schemaPath:"#/$defs/budgets/properties/ready/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.ready.type,parentSchema:schema15.properties.ready,data:data7};
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
if(!pattern4.test(data8)){
const err10 = {instancePath:instancePath+"/budgets/healthAnswer",schemaPath:"#/$defs/budgets/properties/healthAnswer/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema15.properties.healthAnswer,data:data8};
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
const err11 = {instancePath:instancePath+"/budgets/healthAnswer",schemaPath:"#/$defs/budgets/properties/healthAnswer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.healthAnswer.type,parentSchema:schema15.properties.healthAnswer,data:data8};
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
const err12 = {instancePath:instancePath+"/budgets/cpu",schemaPath:"#/$defs/budgets/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema15.properties.cpu,data:data9};
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
if(!pattern11.test(data10)){
const err13 = {instancePath:instancePath+"/budgets/cpu/warn",schemaPath:"#/$defs/budgets/properties/cpu/properties/warn/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema15.properties.cpu.properties.warn,data:data10};
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
const err14 = {instancePath:instancePath+"/budgets/cpu/warn",schemaPath:"#/$defs/budgets/properties/cpu/properties/warn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.cpu.properties.warn.type,parentSchema:schema15.properties.cpu.properties.warn,data:data10};
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
if(!pattern11.test(data11)){
const err15 = {instancePath:instancePath+"/budgets/cpu/fail",schemaPath:"#/$defs/budgets/properties/cpu/properties/fail/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema15.properties.cpu.properties.fail,data:data11};
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
const err16 = {instancePath:instancePath+"/budgets/cpu/fail",schemaPath:"#/$defs/budgets/properties/cpu/properties/fail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.cpu.properties.fail.type,parentSchema:schema15.properties.cpu.properties.fail,data:data11};
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
const err17 = {instancePath:instancePath+"/budgets/cpu",schemaPath:"#/$defs/budgets/properties/cpu/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.cpu.type,parentSchema:schema15.properties.cpu,data:data9};
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
const err18 = {instancePath:instancePath+"/budgets/memory",schemaPath:"#/$defs/budgets/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema15.properties.memory,data:data12};
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
if(!pattern11.test(data13)){
const err19 = {instancePath:instancePath+"/budgets/memory/warn",schemaPath:"#/$defs/budgets/properties/memory/properties/warn/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema15.properties.memory.properties.warn,data:data13};
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
const err20 = {instancePath:instancePath+"/budgets/memory/warn",schemaPath:"#/$defs/budgets/properties/memory/properties/warn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.memory.properties.warn.type,parentSchema:schema15.properties.memory.properties.warn,data:data13};
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
if(!pattern11.test(data14)){
const err21 = {instancePath:instancePath+"/budgets/memory/fail",schemaPath:"#/$defs/budgets/properties/memory/properties/fail/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema15.properties.memory.properties.fail,data:data14};
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
const err22 = {instancePath:instancePath+"/budgets/memory/fail",schemaPath:"#/$defs/budgets/properties/memory/properties/fail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.memory.properties.fail.type,parentSchema:schema15.properties.memory.properties.fail,data:data14};
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
const err23 = {instancePath:instancePath+"/budgets/memory",schemaPath:"#/$defs/budgets/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.memory.type,parentSchema:schema15.properties.memory,data:data12};
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
const err24 = {instancePath:instancePath+"/budgets",schemaPath:"#/$defs/budgets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data:data6};
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
if(!(validate13(data.compare, {instancePath:instancePath+"/compare",parentData:data,parentDataProperty:"compare",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


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
let data9 = data8[i3];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.service === undefined){
const err11 = {instancePath:instancePath+"/endpoints/" + i3,schemaPath:"#/$defs/endpoint/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'",schema:schema12.required,parentSchema:schema12,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data9.name === undefined){
const err12 = {instancePath:instancePath+"/endpoints/" + i3,schemaPath:"#/$defs/endpoint/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema12.required,parentSchema:schema12,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data9){
if(!(func2.call(schema12.properties, key1))){
const err13 = {instancePath:instancePath+"/endpoints/" + i3,schemaPath:"#/$defs/endpoint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err14 = {instancePath:instancePath+"/endpoints/" + i3+"/name",schemaPath:"#/$defs/endpoint/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\"",schema:"^[a-z0-9][a-z0-9._-]*$",parentSchema:schema12.properties.name,data:data10};
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
const err15 = {instancePath:instancePath+"/endpoints/" + i3+"/name",schemaPath:"#/$defs/endpoint/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data9.service !== undefined){
let data11 = data9.service;
if(typeof data11 !== "string"){
const err16 = {instancePath:instancePath+"/endpoints/" + i3+"/service",schemaPath:"#/$defs/endpoint/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.service.type,parentSchema:schema12.properties.service,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.port !== undefined){
let data12 = data9.port;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err17 = {instancePath:instancePath+"/endpoints/" + i3+"/port",schemaPath:"#/$defs/endpoint/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.port.type,parentSchema:schema12.properties.port,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 65535 || isNaN(data12)){
const err18 = {instancePath:instancePath+"/endpoints/" + i3+"/port",schemaPath:"#/$defs/endpoint/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema12.properties.port,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err19 = {instancePath:instancePath+"/endpoints/" + i3+"/port",schemaPath:"#/$defs/endpoint/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.properties.port,data:data12};
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
if(data9.protocol !== undefined){
let data13 = data9.protocol;
if(typeof data13 !== "string"){
const err20 = {instancePath:instancePath+"/endpoints/" + i3+"/protocol",schemaPath:"#/$defs/endpoint/properties/protocol/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.protocol.type,parentSchema:schema12.properties.protocol,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data13 === "http") || (data13 === "https"))){
const err21 = {instancePath:instancePath+"/endpoints/" + i3+"/protocol",schemaPath:"#/$defs/endpoint/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema12.properties.protocol.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.protocol.enum,parentSchema:schema12.properties.protocol,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.path !== undefined){
let data14 = data9.path;
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
const err22 = {instancePath:instancePath+"/endpoints/" + i3+"/path",schemaPath:"#/$defs/endpoint/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\"",schema:"^/",parentSchema:schema12.properties.path,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/endpoints/" + i3+"/path",schemaPath:"#/$defs/endpoint/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.path.type,parentSchema:schema12.properties.path,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.method !== undefined){
let data15 = data9.method;
if(typeof data15 === "string"){
if(!pattern2.test(data15)){
const err24 = {instancePath:instancePath+"/endpoints/" + i3+"/method",schemaPath:"#/$defs/endpoint/properties/method/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+$"},message:"must match pattern \""+"^[A-Z]+$"+"\"",schema:"^[A-Z]+$",parentSchema:schema12.properties.method,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/endpoints/" + i3+"/method",schemaPath:"#/$defs/endpoint/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.method.type,parentSchema:schema12.properties.method,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.headers !== undefined){
let data16 = data9.headers;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
let data17 = data16[key2];
if(typeof data17 !== "string"){
const err26 = {instancePath:instancePath+"/endpoints/" + i3+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/endpoint/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.headers.additionalProperties.type,parentSchema:schema12.properties.headers.additionalProperties,data:data17};
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
const err27 = {instancePath:instancePath+"/endpoints/" + i3+"/headers",schemaPath:"#/$defs/endpoint/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.headers.type,parentSchema:schema12.properties.headers,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.body !== undefined){
let data18 = data9.body;
if((((typeof data18 != "object") && (typeof data18 !== "string")) && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")){
const err28 = {instancePath:instancePath+"/endpoints/" + i3+"/body",schemaPath:"#/$defs/endpoint/properties/body/type",keyword:"type",params:{type: schema12.properties.body.type},message:"must be string,number,boolean,object,array,null",schema:schema12.properties.body.type,parentSchema:schema12.properties.body,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.expect !== undefined){
let data19 = data9.expect;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(!((key3 === "status") || (key3 === "bodyContains"))){
const err29 = {instancePath:instancePath+"/endpoints/" + i3+"/expect",schemaPath:"#/$defs/endpoint/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema12.properties.expect,data:data19};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data19.status !== undefined){
let data20 = data19.status;
const _errs47 = errors;
let valid13 = false;
let passing0 = null;
const _errs48 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err30 = {instancePath:instancePath+"/endpoints/" + i3+"/expect/status",schemaPath:"#/$defs/endpoint/properties/expect/properties/status/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.expect.properties.status.oneOf[0].type,parentSchema:schema12.properties.expect.properties.status.oneOf[0],data:data20};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs48 === errors;
if(_valid0){
valid13 = true;
passing0 = 0;
}
const _errs50 = errors;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err31 = {instancePath:instancePath+"/endpoints/" + i3+"/expect/status/" + i4,schemaPath:"#/$defs/endpoint/properties/expect/properties/status/oneOf/1/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.expect.properties.status.oneOf[1].items.type,parentSchema:schema12.properties.expect.properties.status.oneOf[1].items,data:data21};
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
const err32 = {instancePath:instancePath+"/endpoints/" + i3+"/expect/status",schemaPath:"#/$defs/endpoint/properties/expect/properties/status/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.expect.properties.status.oneOf[1].type,parentSchema:schema12.properties.expect.properties.status.oneOf[1],data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs50 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid13 = true;
passing0 = 1;
}
}
if(!valid13){
const err33 = {instancePath:instancePath+"/endpoints/" + i3+"/expect/status",schemaPath:"#/$defs/endpoint/properties/expect/properties/status/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema12.properties.expect.properties.status.oneOf,parentSchema:schema12.properties.expect.properties.status,data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
}
if(data19.bodyContains !== undefined){
let data22 = data19.bodyContains;
if(typeof data22 !== "string"){
const err34 = {instancePath:instancePath+"/endpoints/" + i3+"/expect/bodyContains",schemaPath:"#/$defs/endpoint/properties/expect/properties/bodyContains/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.expect.properties.bodyContains.type,parentSchema:schema12.properties.expect.properties.bodyContains,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/endpoints/" + i3+"/expect",schemaPath:"#/$defs/endpoint/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.expect.type,parentSchema:schema12.properties.expect,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data9.entry !== undefined){
let data23 = data9.entry;
if(typeof data23 !== "boolean"){
const err36 = {instancePath:instancePath+"/endpoints/" + i3+"/entry",schemaPath:"#/$defs/endpoint/properties/entry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.entry.type,parentSchema:schema12.properties.entry,data:data23};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.health !== undefined){
let data24 = data9.health;
if(typeof data24 !== "boolean"){
const err37 = {instancePath:instancePath+"/endpoints/" + i3+"/health",schemaPath:"#/$defs/endpoint/properties/health/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.health.type,parentSchema:schema12.properties.health,data:data24};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data9.insecureTls !== undefined){
let data25 = data9.insecureTls;
if(typeof data25 !== "boolean"){
const err38 = {instancePath:instancePath+"/endpoints/" + i3+"/insecureTls",schemaPath:"#/$defs/endpoint/properties/insecureTls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.insecureTls.type,parentSchema:schema12.properties.insecureTls,data:data25};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/endpoints/" + i3,schemaPath:"#/$defs/endpoint/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data9};
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
const err40 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.endpoints.type,parentSchema:schema11.properties.endpoints,data:data8};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.scenarios !== undefined){
let data26 = data.scenarios;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
let data27 = data26[i5];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.name === undefined){
const err41 = {instancePath:instancePath+"/scenarios/" + i5,schemaPath:"#/$defs/scenario/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema13.required,parentSchema:schema13,data:data27};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data27.endpoint === undefined){
const err42 = {instancePath:instancePath+"/scenarios/" + i5,schemaPath:"#/$defs/scenario/required",keyword:"required",params:{missingProperty: "endpoint"},message:"must have required property '"+"endpoint"+"'",schema:schema13.required,parentSchema:schema13,data:data27};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key4 in data27){
if(!((((((((key4 === "name") || (key4 === "endpoint")) || (key4 === "rate")) || (key4 === "connections")) || (key4 === "stages")) || (key4 === "duration")) || (key4 === "warmup")) || (key4 === "timeout"))){
const err43 = {instancePath:instancePath+"/scenarios/" + i5,schemaPath:"#/$defs/scenario/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data:data27};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data27.name !== undefined){
let data28 = data27.name;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err44 = {instancePath:instancePath+"/scenarios/" + i5+"/name",schemaPath:"#/$defs/scenario/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\"",schema:"^[a-z0-9][a-z0-9._-]*$",parentSchema:schema13.properties.name,data:data28};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/scenarios/" + i5+"/name",schemaPath:"#/$defs/scenario/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.name.type,parentSchema:schema13.properties.name,data:data28};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data27.endpoint !== undefined){
let data29 = data27.endpoint;
if(typeof data29 !== "string"){
const err46 = {instancePath:instancePath+"/scenarios/" + i5+"/endpoint",schemaPath:"#/$defs/scenario/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.endpoint.type,parentSchema:schema13.properties.endpoint,data:data29};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data27.rate !== undefined){
let data30 = data27.rate;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 <= 0 || isNaN(data30)){
const err47 = {instancePath:instancePath+"/scenarios/" + i5+"/rate",schemaPath:"#/$defs/scenario/properties/rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema13.properties.rate,data:data30};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/scenarios/" + i5+"/rate",schemaPath:"#/$defs/scenario/properties/rate/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema13.properties.rate.type,parentSchema:schema13.properties.rate,data:data30};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data27.connections !== undefined){
let data31 = data27.connections;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err49 = {instancePath:instancePath+"/scenarios/" + i5+"/connections",schemaPath:"#/$defs/scenario/properties/connections/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema13.properties.connections.type,parentSchema:schema13.properties.connections,data:data31};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1000 || isNaN(data31)){
const err50 = {instancePath:instancePath+"/scenarios/" + i5+"/connections",schemaPath:"#/$defs/scenario/properties/connections/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema13.properties.connections,data:data31};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err51 = {instancePath:instancePath+"/scenarios/" + i5+"/connections",schemaPath:"#/$defs/scenario/properties/connections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema13.properties.connections,data:data31};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data27.stages !== undefined){
let data32 = data27.stages;
if(Array.isArray(data32)){
const len6 = data32.length;
for(let i6=0; i6<len6; i6++){
let data33 = data32[i6];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.duration === undefined){
const err52 = {instancePath:instancePath+"/scenarios/" + i5+"/stages/" + i6,schemaPath:"#/$defs/scenario/properties/stages/items/required",keyword:"required",params:{missingProperty: "duration"},message:"must have required property '"+"duration"+"'",schema:schema13.properties.stages.items.required,parentSchema:schema13.properties.stages.items,data:data33};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data33.rate === undefined){
const err53 = {instancePath:instancePath+"/scenarios/" + i5+"/stages/" + i6,schemaPath:"#/$defs/scenario/properties/stages/items/required",keyword:"required",params:{missingProperty: "rate"},message:"must have required property '"+"rate"+"'",schema:schema13.properties.stages.items.required,parentSchema:schema13.properties.stages.items,data:data33};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key5 in data33){
if(!((key5 === "duration") || (key5 === "rate"))){
const err54 = {instancePath:instancePath+"/scenarios/" + i5+"/stages/" + i6,schemaPath:"#/$defs/scenario/properties/stages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema13.properties.stages.items,data:data33};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data33.duration !== undefined){
let data34 = data33.duration;
if(typeof data34 === "string"){
if(!pattern4.test(data34)){
const err55 = {instancePath:instancePath+"/scenarios/" + i5+"/stages/" + i6+"/duration",schemaPath:"#/$defs/scenario/properties/stages/items/properties/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema13.properties.stages.items.properties.duration,data:data34};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/scenarios/" + i5+"/stages/" + i6+"/duration",schemaPath:"#/$defs/scenario/properties/stages/items/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.stages.items.properties.duration.type,parentSchema:schema13.properties.stages.items.properties.duration,data:data34};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data33.rate !== undefined){
let data35 = data33.rate;
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err57 = {instancePath:instancePath+"/scenarios/" + i5+"/stages/" + i6+"/rate",schemaPath:"#/$defs/scenario/properties/stages/items/properties/rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema13.properties.stages.items.properties.rate,data:data35};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/scenarios/" + i5+"/stages/" + i6+"/rate",schemaPath:"#/$defs/scenario/properties/stages/items/properties/rate/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema13.properties.stages.items.properties.rate.type,parentSchema:schema13.properties.stages.items.properties.rate,data:data35};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/scenarios/" + i5+"/stages/" + i6,schemaPath:"#/$defs/scenario/properties/stages/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.properties.stages.items.type,parentSchema:schema13.properties.stages.items,data:data33};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/scenarios/" + i5+"/stages",schemaPath:"#/$defs/scenario/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.properties.stages.type,parentSchema:schema13.properties.stages,data:data32};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data27.duration !== undefined){
let data36 = data27.duration;
if(typeof data36 === "string"){
if(!pattern4.test(data36)){
const err61 = {instancePath:instancePath+"/scenarios/" + i5+"/duration",schemaPath:"#/$defs/scenario/properties/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema13.properties.duration,data:data36};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/scenarios/" + i5+"/duration",schemaPath:"#/$defs/scenario/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.duration.type,parentSchema:schema13.properties.duration,data:data36};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data27.warmup !== undefined){
let data37 = data27.warmup;
if(typeof data37 === "string"){
if(!pattern4.test(data37)){
const err63 = {instancePath:instancePath+"/scenarios/" + i5+"/warmup",schemaPath:"#/$defs/scenario/properties/warmup/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema13.properties.warmup,data:data37};
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
const err64 = {instancePath:instancePath+"/scenarios/" + i5+"/warmup",schemaPath:"#/$defs/scenario/properties/warmup/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.warmup.type,parentSchema:schema13.properties.warmup,data:data37};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data27.timeout !== undefined){
let data38 = data27.timeout;
if(typeof data38 === "string"){
if(!pattern4.test(data38)){
const err65 = {instancePath:instancePath+"/scenarios/" + i5+"/timeout",schemaPath:"#/$defs/scenario/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema13.properties.timeout,data:data38};
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
const err66 = {instancePath:instancePath+"/scenarios/" + i5+"/timeout",schemaPath:"#/$defs/scenario/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.timeout.type,parentSchema:schema13.properties.timeout,data:data38};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/scenarios/" + i5,schemaPath:"#/$defs/scenario/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data27};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.scenarios.type,parentSchema:schema11.properties.scenarios,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.services !== undefined){
let data39 = data.services;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key6 in data39){
if(!(validate11(data39[key6], {instancePath:instancePath+"/services/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data39,parentDataProperty:key6,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.services.type,parentSchema:schema11.properties.services,data:data39};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.setup !== undefined){
let data41 = data.setup;
if(Array.isArray(data41)){
const len7 = data41.length;
for(let i7=0; i7<len7; i7++){
let data42 = data41[i7];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key7 in data42){
if(!((key7 === "exec") || (key7 === "http"))){
const err70 = {instancePath:instancePath+"/setup/" + i7,schemaPath:"#/$defs/setup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data:data42};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data42.exec !== undefined){
let data43 = data42.exec;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.service === undefined){
const err71 = {instancePath:instancePath+"/setup/" + i7+"/exec",schemaPath:"#/$defs/setup/properties/exec/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'",schema:schema16.properties.exec.required,parentSchema:schema16.properties.exec,data:data43};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data43.command === undefined){
const err72 = {instancePath:instancePath+"/setup/" + i7+"/exec",schemaPath:"#/$defs/setup/properties/exec/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema16.properties.exec.required,parentSchema:schema16.properties.exec,data:data43};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key8 in data43){
if(!((key8 === "service") || (key8 === "command"))){
const err73 = {instancePath:instancePath+"/setup/" + i7+"/exec",schemaPath:"#/$defs/setup/properties/exec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema16.properties.exec,data:data43};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data43.service !== undefined){
let data44 = data43.service;
if(typeof data44 !== "string"){
const err74 = {instancePath:instancePath+"/setup/" + i7+"/exec/service",schemaPath:"#/$defs/setup/properties/exec/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.exec.properties.service.type,parentSchema:schema16.properties.exec.properties.service,data:data44};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data43.command !== undefined){
let data45 = data43.command;
if(Array.isArray(data45)){
const len8 = data45.length;
for(let i8=0; i8<len8; i8++){
let data46 = data45[i8];
if(typeof data46 !== "string"){
const err75 = {instancePath:instancePath+"/setup/" + i7+"/exec/command/" + i8,schemaPath:"#/$defs/setup/properties/exec/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.exec.properties.command.items.type,parentSchema:schema16.properties.exec.properties.command.items,data:data46};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/setup/" + i7+"/exec/command",schemaPath:"#/$defs/setup/properties/exec/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.exec.properties.command.type,parentSchema:schema16.properties.exec.properties.command,data:data45};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/setup/" + i7+"/exec",schemaPath:"#/$defs/setup/properties/exec/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.exec.type,parentSchema:schema16.properties.exec,data:data43};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data42.http !== undefined){
let data47 = data42.http;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.service === undefined){
const err78 = {instancePath:instancePath+"/setup/" + i7+"/http",schemaPath:"#/$defs/setup/properties/http/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'",schema:schema16.properties.http.required,parentSchema:schema16.properties.http,data:data47};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data47.path === undefined){
const err79 = {instancePath:instancePath+"/setup/" + i7+"/http",schemaPath:"#/$defs/setup/properties/http/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema16.properties.http.required,parentSchema:schema16.properties.http,data:data47};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key9 in data47){
if(!((((((((key9 === "service") || (key9 === "port")) || (key9 === "path")) || (key9 === "method")) || (key9 === "headers")) || (key9 === "body")) || (key9 === "expect")) || (key9 === "capture"))){
const err80 = {instancePath:instancePath+"/setup/" + i7+"/http",schemaPath:"#/$defs/setup/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema16.properties.http,data:data47};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data47.service !== undefined){
let data48 = data47.service;
if(typeof data48 !== "string"){
const err81 = {instancePath:instancePath+"/setup/" + i7+"/http/service",schemaPath:"#/$defs/setup/properties/http/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.http.properties.service.type,parentSchema:schema16.properties.http.properties.service,data:data48};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data47.port !== undefined){
let data49 = data47.port;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err82 = {instancePath:instancePath+"/setup/" + i7+"/http/port",schemaPath:"#/$defs/setup/properties/http/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema16.properties.http.properties.port.type,parentSchema:schema16.properties.http.properties.port,data:data49};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 65535 || isNaN(data49)){
const err83 = {instancePath:instancePath+"/setup/" + i7+"/http/port",schemaPath:"#/$defs/setup/properties/http/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema16.properties.http.properties.port,data:data49};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data49 < 1 || isNaN(data49)){
const err84 = {instancePath:instancePath+"/setup/" + i7+"/http/port",schemaPath:"#/$defs/setup/properties/http/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema16.properties.http.properties.port,data:data49};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data47.path !== undefined){
let data50 = data47.path;
if(typeof data50 === "string"){
if(!pattern1.test(data50)){
const err85 = {instancePath:instancePath+"/setup/" + i7+"/http/path",schemaPath:"#/$defs/setup/properties/http/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\"",schema:"^/",parentSchema:schema16.properties.http.properties.path,data:data50};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/setup/" + i7+"/http/path",schemaPath:"#/$defs/setup/properties/http/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.http.properties.path.type,parentSchema:schema16.properties.http.properties.path,data:data50};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data47.method !== undefined){
let data51 = data47.method;
if(typeof data51 === "string"){
if(!pattern2.test(data51)){
const err87 = {instancePath:instancePath+"/setup/" + i7+"/http/method",schemaPath:"#/$defs/setup/properties/http/properties/method/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+$"},message:"must match pattern \""+"^[A-Z]+$"+"\"",schema:"^[A-Z]+$",parentSchema:schema16.properties.http.properties.method,data:data51};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/setup/" + i7+"/http/method",schemaPath:"#/$defs/setup/properties/http/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.http.properties.method.type,parentSchema:schema16.properties.http.properties.method,data:data51};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data47.headers !== undefined){
let data52 = data47.headers;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key10 in data52){
let data53 = data52[key10];
if(typeof data53 !== "string"){
const err89 = {instancePath:instancePath+"/setup/" + i7+"/http/headers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/setup/properties/http/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.http.properties.headers.additionalProperties.type,parentSchema:schema16.properties.http.properties.headers.additionalProperties,data:data53};
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
const err90 = {instancePath:instancePath+"/setup/" + i7+"/http/headers",schemaPath:"#/$defs/setup/properties/http/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.http.properties.headers.type,parentSchema:schema16.properties.http.properties.headers,data:data52};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data47.body !== undefined){
let data54 = data47.body;
if((((typeof data54 != "object") && (typeof data54 !== "string")) && (!((typeof data54 == "number") && (isFinite(data54))))) && (typeof data54 !== "boolean")){
const err91 = {instancePath:instancePath+"/setup/" + i7+"/http/body",schemaPath:"#/$defs/setup/properties/http/properties/body/type",keyword:"type",params:{type: schema16.properties.http.properties.body.type},message:"must be string,number,boolean,object,array,null",schema:schema16.properties.http.properties.body.type,parentSchema:schema16.properties.http.properties.body,data:data54};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data47.expect !== undefined){
let data55 = data47.expect;
if(Array.isArray(data55)){
const len9 = data55.length;
for(let i9=0; i9<len9; i9++){
let data56 = data55[i9];
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err92 = {instancePath:instancePath+"/setup/" + i7+"/http/expect/" + i9,schemaPath:"#/$defs/setup/properties/http/properties/expect/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema16.properties.http.properties.expect.items.type,parentSchema:schema16.properties.http.properties.expect.items,data:data56};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/setup/" + i7+"/http/expect",schemaPath:"#/$defs/setup/properties/http/properties/expect/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.http.properties.expect.type,parentSchema:schema16.properties.http.properties.expect,data:data55};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data47.capture !== undefined){
let data57 = data47.capture;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key11 in data57){
let data58 = data57[key11];
if(typeof data58 !== "string"){
const err94 = {instancePath:instancePath+"/setup/" + i7+"/http/capture/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/setup/properties/http/properties/capture/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.http.properties.capture.additionalProperties.type,parentSchema:schema16.properties.http.properties.capture.additionalProperties,data:data58};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/setup/" + i7+"/http/capture",schemaPath:"#/$defs/setup/properties/http/properties/capture/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.http.properties.capture.type,parentSchema:schema16.properties.http.properties.capture,data:data57};
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
const err96 = {instancePath:instancePath+"/setup/" + i7+"/http",schemaPath:"#/$defs/setup/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.http.type,parentSchema:schema16.properties.http,data:data47};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/setup/" + i7,schemaPath:"#/$defs/setup/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data:data42};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/setup",schemaPath:"#/properties/setup/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.setup.type,parentSchema:schema11.properties.setup,data:data41};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.measure !== undefined){
let data59 = data.measure;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key12 in data59){
if(!(((((((key12 === "rounds") || (key12 === "timeBudget")) || (key12 === "startTimeout")) || (key12 === "idle")) || (key12 === "interval")) || (key12 === "volumes")) || (key12 === "responseCount"))){
const err99 = {instancePath:instancePath+"/measure",schemaPath:"#/$defs/measure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data:data59};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data59.rounds !== undefined){
let data60 = data59.rounds;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err100 = {instancePath:instancePath+"/measure/rounds",schemaPath:"#/$defs/measure/properties/rounds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.rounds.type,parentSchema:schema17.properties.rounds,data:data60};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 100 || isNaN(data60)){
const err101 = {instancePath:instancePath+"/measure/rounds",schemaPath:"#/$defs/measure/properties/rounds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema17.properties.rounds,data:data60};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data60 < 1 || isNaN(data60)){
const err102 = {instancePath:instancePath+"/measure/rounds",schemaPath:"#/$defs/measure/properties/rounds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.rounds,data:data60};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data59.timeBudget !== undefined){
let data61 = data59.timeBudget;
if(typeof data61 === "string"){
if(!pattern4.test(data61)){
const err103 = {instancePath:instancePath+"/measure/timeBudget",schemaPath:"#/$defs/measure/properties/timeBudget/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema17.properties.timeBudget,data:data61};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/measure/timeBudget",schemaPath:"#/$defs/measure/properties/timeBudget/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.timeBudget.type,parentSchema:schema17.properties.timeBudget,data:data61};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data59.startTimeout !== undefined){
let data62 = data59.startTimeout;
if(typeof data62 === "string"){
if(!pattern4.test(data62)){
const err105 = {instancePath:instancePath+"/measure/startTimeout",schemaPath:"#/$defs/measure/properties/startTimeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema17.properties.startTimeout,data:data62};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/measure/startTimeout",schemaPath:"#/$defs/measure/properties/startTimeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.startTimeout.type,parentSchema:schema17.properties.startTimeout,data:data62};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data59.idle !== undefined){
let data63 = data59.idle;
if(typeof data63 === "string"){
if(!pattern4.test(data63)){
const err107 = {instancePath:instancePath+"/measure/idle",schemaPath:"#/$defs/measure/properties/idle/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema17.properties.idle,data:data63};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/measure/idle",schemaPath:"#/$defs/measure/properties/idle/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.idle.type,parentSchema:schema17.properties.idle,data:data63};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data59.interval !== undefined){
let data64 = data59.interval;
if(typeof data64 === "string"){
if(!pattern4.test(data64)){
const err109 = {instancePath:instancePath+"/measure/interval",schemaPath:"#/$defs/measure/properties/interval/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema17.properties.interval,data:data64};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/measure/interval",schemaPath:"#/$defs/measure/properties/interval/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.interval.type,parentSchema:schema17.properties.interval,data:data64};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data59.volumes !== undefined){
let data65 = data59.volumes;
if(typeof data65 !== "string"){
const err111 = {instancePath:instancePath+"/measure/volumes",schemaPath:"#/$defs/measure/properties/volumes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.volumes.type,parentSchema:schema17.properties.volumes,data:data65};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!((data65 === "fresh") || (data65 === "keep"))){
const err112 = {instancePath:instancePath+"/measure/volumes",schemaPath:"#/$defs/measure/properties/volumes/enum",keyword:"enum",params:{allowedValues: schema17.properties.volumes.enum},message:"must be equal to one of the allowed values",schema:schema17.properties.volumes.enum,parentSchema:schema17.properties.volumes,data:data65};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data59.responseCount !== undefined){
let data66 = data59.responseCount;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err113 = {instancePath:instancePath+"/measure/responseCount",schemaPath:"#/$defs/measure/properties/responseCount/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.responseCount.type,parentSchema:schema17.properties.responseCount,data:data66};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 10000 || isNaN(data66)){
const err114 = {instancePath:instancePath+"/measure/responseCount",schemaPath:"#/$defs/measure/properties/responseCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema17.properties.responseCount,data:data66};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data66 < 1 || isNaN(data66)){
const err115 = {instancePath:instancePath+"/measure/responseCount",schemaPath:"#/$defs/measure/properties/responseCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.responseCount,data:data66};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
}
else {
const err116 = {instancePath:instancePath+"/measure",schemaPath:"#/$defs/measure/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data:data59};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.budgets !== undefined){
let data67 = data.budgets;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key13 in data67){
if(!((((key13 === "ready") || (key13 === "healthAnswer")) || (key13 === "cpu")) || (key13 === "memory"))){
const err117 = {instancePath:instancePath+"/budgets",schemaPath:"#/$defs/budgets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data:data67};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data67.ready !== undefined){
let data68 = data67.ready;
if(typeof data68 === "string"){
if(!pattern4.test(data68)){
const err118 = {instancePath:instancePath+"/budgets/ready",schemaPath:"#/$defs/budgets/properties/ready/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema15.properties.ready,data:data68};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/budgets/ready",schemaPath:"#/$defs/budgets/properties/ready/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.ready.type,parentSchema:schema15.properties.ready,data:data68};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data67.healthAnswer !== undefined){
let data69 = data67.healthAnswer;
if(typeof data69 === "string"){
if(!pattern4.test(data69)){
const err120 = {instancePath:instancePath+"/budgets/healthAnswer",schemaPath:"#/$defs/budgets/properties/healthAnswer/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",parentSchema:schema15.properties.healthAnswer,data:data69};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/budgets/healthAnswer",schemaPath:"#/$defs/budgets/properties/healthAnswer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.healthAnswer.type,parentSchema:schema15.properties.healthAnswer,data:data69};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data67.cpu !== undefined){
let data70 = data67.cpu;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key14 in data70){
if(!((key14 === "warn") || (key14 === "fail"))){
const err122 = {instancePath:instancePath+"/budgets/cpu",schemaPath:"#/$defs/budgets/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema15.properties.cpu,data:data70};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data70.warn !== undefined){
let data71 = data70.warn;
if(typeof data71 === "string"){
if(!pattern11.test(data71)){
const err123 = {instancePath:instancePath+"/budgets/cpu/warn",schemaPath:"#/$defs/budgets/properties/cpu/properties/warn/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema15.properties.cpu.properties.warn,data:data71};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/budgets/cpu/warn",schemaPath:"#/$defs/budgets/properties/cpu/properties/warn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.cpu.properties.warn.type,parentSchema:schema15.properties.cpu.properties.warn,data:data71};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data70.fail !== undefined){
let data72 = data70.fail;
if(typeof data72 === "string"){
if(!pattern11.test(data72)){
const err125 = {instancePath:instancePath+"/budgets/cpu/fail",schemaPath:"#/$defs/budgets/properties/cpu/properties/fail/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema15.properties.cpu.properties.fail,data:data72};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/budgets/cpu/fail",schemaPath:"#/$defs/budgets/properties/cpu/properties/fail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.cpu.properties.fail.type,parentSchema:schema15.properties.cpu.properties.fail,data:data72};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/budgets/cpu",schemaPath:"#/$defs/budgets/properties/cpu/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.cpu.type,parentSchema:schema15.properties.cpu,data:data70};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data67.memory !== undefined){
let data73 = data67.memory;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key15 in data73){
if(!((key15 === "warn") || (key15 === "fail"))){
const err128 = {instancePath:instancePath+"/budgets/memory",schemaPath:"#/$defs/budgets/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema15.properties.memory,data:data73};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data73.warn !== undefined){
let data74 = data73.warn;
if(typeof data74 === "string"){
if(!pattern11.test(data74)){
const err129 = {instancePath:instancePath+"/budgets/memory/warn",schemaPath:"#/$defs/budgets/properties/memory/properties/warn/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema15.properties.memory.properties.warn,data:data74};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/budgets/memory/warn",schemaPath:"#/$defs/budgets/properties/memory/properties/warn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.memory.properties.warn.type,parentSchema:schema15.properties.memory.properties.warn,data:data74};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data73.fail !== undefined){
let data75 = data73.fail;
if(typeof data75 === "string"){
if(!pattern11.test(data75)){
const err131 = {instancePath:instancePath+"/budgets/memory/fail",schemaPath:"#/$defs/budgets/properties/memory/properties/fail/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema15.properties.memory.properties.fail,data:data75};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/budgets/memory/fail",schemaPath:"#/$defs/budgets/properties/memory/properties/fail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.memory.properties.fail.type,parentSchema:schema15.properties.memory.properties.fail,data:data75};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/budgets/memory",schemaPath:"#/$defs/budgets/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.memory.type,parentSchema:schema15.properties.memory,data:data73};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/budgets",schemaPath:"#/$defs/budgets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data:data67};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.compare !== undefined){
if(!(validate13(data.compare, {instancePath:instancePath+"/compare",parentData:data,parentDataProperty:"compare",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.scan !== undefined){
if(!(validate15(data.scan, {instancePath:instancePath+"/scan",parentData:data,parentDataProperty:"scan",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.ignores !== undefined){
let data78 = data.ignores;
if(Array.isArray(data78)){
const len10 = data78.length;
for(let i10=0; i10<len10; i10++){
let data79 = data78[i10];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.id === undefined){
const err135 = {instancePath:instancePath+"/ignores/" + i10,schemaPath:"#/$defs/ignore/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema32.required,parentSchema:schema32,data:data79};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data79.reason === undefined){
const err136 = {instancePath:instancePath+"/ignores/" + i10,schemaPath:"#/$defs/ignore/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema32.required,parentSchema:schema32,data:data79};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data79.expires === undefined){
const err137 = {instancePath:instancePath+"/ignores/" + i10,schemaPath:"#/$defs/ignore/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema32.required,parentSchema:schema32,data:data79};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key16 in data79){
if(!((((key16 === "id") || (key16 === "service")) || (key16 === "reason")) || (key16 === "expires"))){
const err138 = {instancePath:instancePath+"/ignores/" + i10,schemaPath:"#/$defs/ignore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data:data79};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data79.id !== undefined){
let data80 = data79.id;
if(typeof data80 !== "string"){
const err139 = {instancePath:instancePath+"/ignores/" + i10+"/id",schemaPath:"#/$defs/ignore/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.id.type,parentSchema:schema32.properties.id,data:data80};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data79.service !== undefined){
let data81 = data79.service;
if(typeof data81 !== "string"){
const err140 = {instancePath:instancePath+"/ignores/" + i10+"/service",schemaPath:"#/$defs/ignore/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.service.type,parentSchema:schema32.properties.service,data:data81};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data79.reason !== undefined){
let data82 = data79.reason;
if(typeof data82 === "string"){
if(!pattern45.test(data82)){
const err141 = {instancePath:instancePath+"/ignores/" + i10+"/reason",schemaPath:"#/$defs/ignore/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.reason,data:data82};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/ignores/" + i10+"/reason",schemaPath:"#/$defs/ignore/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.reason.type,parentSchema:schema32.properties.reason,data:data82};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data79.expires !== undefined){
let data83 = data79.expires;
if(typeof data83 === "string"){
if(!pattern46.test(data83)){
const err143 = {instancePath:instancePath+"/ignores/" + i10+"/expires",schemaPath:"#/$defs/ignore/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema32.properties.expires,data:data83};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/ignores/" + i10+"/expires",schemaPath:"#/$defs/ignore/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.expires.type,parentSchema:schema32.properties.expires,data:data83};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/ignores/" + i10,schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data:data79};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/ignores",schemaPath:"#/properties/ignores/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.ignores.type,parentSchema:schema11.properties.ignores,data:data78};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.policy !== undefined){
let data84 = data.policy;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key17 in data84){
let data85 = data84[key17];
if(typeof data85 !== "string"){
const err147 = {instancePath:instancePath+"/policy/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policy.additionalProperties.type,parentSchema:schema11.properties.policy.additionalProperties,data:data85};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(!((((data85 === "pass") || (data85 === "warn")) || (data85 === "fail")) || (data85 === "evidence-missing"))){
const err148 = {instancePath:instancePath+"/policy/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.policy.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.policy.additionalProperties.enum,parentSchema:schema11.properties.policy.additionalProperties,data:data85};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policy.type,parentSchema:schema11.properties.policy,data:data84};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.environments !== undefined){
let data86 = data.environments;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key18 in data86){
if(!(validate17(data86[key18], {instancePath:instancePath+"/environments/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data86,parentDataProperty:key18,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err150 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.environments.type,parentSchema:schema11.properties.environments,data:data86};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

