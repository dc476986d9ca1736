"use strict";
exports.id = 653;
exports.ids = [653];
exports.modules = {

/***/ 60653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });

const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/compose-gate/compose-gate/v1/schemas/run.schema.json","title":"Run record","description":"What was measured, raw enough to recompute every statistic.","type":"object","additionalProperties":false,"required":["schemaVersion","document","runId","createdAt","tool","status","environment","mode","assumptions","endpoints","scenarios","machine","route","limits","images","rounds","notices","pinning"],"properties":{"schemaVersion":{"const":1,"type":"integer","description":"Raised when a reader of the old form would misread the new one."},"document":{"const":"run","type":"string"},"runId":{"type":"string","description":"Names one run; also part of every project, image tag and network of the run.","pattern":"^[a-z0-9]{6,32}$"},"createdAt":{"type":"string","description":"ISO 8601, UTC"},"tool":{"$ref":"#/$defs/tool"},"status":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"complete","type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind","reason"],"properties":{"kind":{"const":"partial","type":"string"},"reason":{"type":"string"}}}]},"environment":{"type":"string"},"mode":{"type":"string","enum":["single","paired","alternating"]},"assumptions":{"type":"array","items":{"type":"string"}},"endpoints":{"type":"array","items":{"$ref":"#/$defs/endpoint"}},"scenarios":{"type":"array","items":{"$ref":"#/$defs/scenario"}},"machine":{"type":"object","additionalProperties":false,"required":["cpuModel","cores","memoryBytes","kernel","engineVersion","composeVersion","cgroupVersion","speedChecks","stealShare","loadAverage","steady"],"properties":{"cpuModel":{"type":"string"},"cores":{"type":"integer","minimum":0},"memoryBytes":{"type":"number"},"kernel":{"type":"string"},"engineVersion":{"type":"string"},"composeVersion":{"type":"string"},"cgroupVersion":{"type":"string","enum":["1","2"]},"speedChecks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["at","loopMs"],"properties":{"at":{"type":"string","enum":["start","middle","end"]},"loopMs":{"type":"number","description":"A fixed CPU loop, fastest of three."}}}},"stealShare":{"type":["number","null"]},"loadAverage":{"type":"number","description":"1 minute, at the end"},"steady":{"type":"boolean"}}},"route":{"type":"string","enum":["container-address","published-port"]},"limits":{"type":"object","description":"by service","additionalProperties":{"type":"object","additionalProperties":false,"required":["cpus","memoryBytes"],"properties":{"cpus":{"type":["number","null"]},"memoryBytes":{"type":["number","null"]}}}},"images":{"type":"array","items":{"$ref":"#/$defs/image"}},"rounds":{"type":"array","items":{"$ref":"#/$defs/round"}},"notices":{"type":"array","items":{"$ref":"#/$defs/notice"}},"pinning":{"type":"object","additionalProperties":false,"required":["generatorCpus","stackCpus"],"properties":{"generatorCpus":{"type":["string","null"],"description":"CPUs of the load generator, as in 0-1,3; null: any."},"stackCpus":{"type":["string","null"],"description":"CPUs of the stack."}}}},"$defs":{"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"compose-gate","type":"string"},"version":{"type":"string"}}},"expectation":{"type":"object","additionalProperties":false,"required":["status","bodyContains"],"properties":{"status":{"type":"array","description":"Statuses that count as a good answer; empty: any 2xx.","items":{"type":"integer","minimum":100,"description":"HTTP status","maximum":599}},"bodyContains":{"type":["string","null"],"description":"Text a good answer holds."}}},"endpoint":{"type":"object","additionalProperties":false,"required":["id","service","protocol","port","path","method","headers","body","expect","entry","health","insecureTls","declaredBy","isNew"],"properties":{"id":{"type":"string","description":"service:name, unique in the run"},"service":{"type":"string"},"protocol":{"type":"string","enum":["http","https"]},"port":{"type":"integer","minimum":1,"description":"container port","maximum":65535},"path":{"type":"string"},"method":{"type":"string"},"headers":{"type":"object","description":"As declared: ${env:NAME} is filled in only when a request is sent.","additionalProperties":{"type":"string"}},"body":{"type":["string","null"]},"expect":{"$ref":"#/$defs/expectation"},"entry":{"type":"boolean","description":"Reached from outside the stack: gets load."},"health":{"type":"boolean","description":"Judged by the health-answer budget."},"insecureTls":{"type":"boolean","description":"A self-signed certificate is accepted."},"declaredBy":{"type":"string","enum":["config","discovered"]},"isNew":{"type":"boolean","description":"The base does not have it: asked in head alone."}}},"stage":{"type":"object","additionalProperties":false,"required":["durationMs","ratePerSecond"],"properties":{"durationMs":{"type":"number"},"ratePerSecond":{"type":"number","description":"Rate reached at the end of the stage; it ramps from the previous one."}}},"scenario":{"type":"object","additionalProperties":false,"required":["id","endpoint","load","durationMs","warmupMs","timeoutMs","budgets","declaredBy"],"properties":{"id":{"type":"string"},"endpoint":{"type":"string","description":"endpoint id"},"load":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind","connections"],"properties":{"kind":{"const":"closed","type":"string"},"connections":{"type":"integer","minimum":0}}},{"type":"object","additionalProperties":false,"required":["kind","ratePerSecond","stages"],"properties":{"kind":{"const":"open","type":"string"},"ratePerSecond":{"type":"number","description":"Constant arrival rate, or the rate before the first stage."},"stages":{"type":"array","items":{"$ref":"#/$defs/stage"}}}}]},"durationMs":{"type":"number","description":"Total load time in one round, per scenario."},"warmupMs":{"type":"number"},"timeoutMs":{"type":"number","description":"An answer later than this is a timeout."},"budgets":{"type":"boolean","description":"CPU and memory budgets are judged under this scenario."},"declaredBy":{"type":"string","enum":["config","discovered"]}}},"notice":{"type":"object","additionalProperties":false,"required":["level","code","subject","text"],"properties":{"level":{"type":"string","enum":["info","warning","error"]},"code":{"type":"string","description":"Stable name, such as machine-unsteady."},"subject":{"type":["string","null"],"description":"service, endpoint or scenario"},"text":{"type":"string"}}},"errors":{"type":"object","description":"Bad answers, by what was wrong; none enters a latency.","additionalProperties":false,"required":["timeouts","refused","resets","protocol","unexpectedStatus","unexpectedBody","redirects","oversized"],"properties":{"timeouts":{"type":"integer","minimum":0},"refused":{"type":"integer","minimum":0,"description":"Connection refused or host unreachable."},"resets":{"type":"integer","minimum":0,"description":"Connection broken before a whole answer came."},"protocol":{"type":"integer","minimum":0,"description":"Not HTTP/1.1: TLS, HTTP/2 or garbage."},"unexpectedStatus":{"type":"integer","minimum":0},"unexpectedBody":{"type":"integer","minimum":0},"redirects":{"type":"integer","minimum":0,"description":"3xx that were not expected."},"oversized":{"type":"integer","minimum":0,"description":"The answer did not end within the size or time limit."}}},"latency":{"type":"object","additionalProperties":false,"required":["count","minUs","meanUs","p50Us","p90Us","p95Us","p99Us","maxUs","histogram"],"properties":{"count":{"type":"integer","minimum":0},"minUs":{"type":"number"},"meanUs":{"type":"number"},"p50Us":{"type":"number"},"p90Us":{"type":"number"},"p95Us":{"type":"number"},"p99Us":{"type":"number"},"maxUs":{"type":"number"},"histogram":{"type":"string","description":"HdrHistogram, V2 compressed, base64, microseconds, 3 significant digits: merges without loss."}}},"cpu":{"type":"object","additionalProperties":false,"required":["userSeconds","systemSeconds","totalSeconds","throttledPeriods","periods","throttledSeconds"],"properties":{"userSeconds":{"type":"number"},"systemSeconds":{"type":"number"},"totalSeconds":{"type":"number"},"throttledPeriods":{"type":"integer","minimum":0},"periods":{"type":"integer","minimum":0},"throttledSeconds":{"type":"number"}}},"serviceStartup":{"type":"object","additionalProperties":false,"required":["service","createdMs","startedMs","listeningMs","healthyMs","firstAnswerMs","readyMs","readyBy","exitCode","restarts","oomKilled","endpoint"],"properties":{"service":{"type":"string"},"createdMs":{"type":["number","null"],"description":"Since the round began."},"startedMs":{"type":["number","null"],"description":"The container's start event, since the round began."},"listeningMs":{"type":["number","null"],"description":"Since its start event."},"healthyMs":{"type":["number","null"],"description":"Since its start event."},"firstAnswerMs":{"type":["number","null"],"description":"Since its start event."},"readyMs":{"type":["number","null"],"description":"Since its start event: first good answer, else first healthy, else listening, else started."},"readyBy":{"type":["string","null"],"enum":["answer","healthy","listening","started","completed",null]},"exitCode":{"type":["integer","null"]},"restarts":{"type":"integer","minimum":0,"description":"During the whole round, as the engine counts them."},"oomKilled":{"type":"boolean","description":"At any time of the round."},"endpoint":{"type":["string","null"],"description":"The endpoint whose answer counted."}}},"startup":{"type":"object","additionalProperties":false,"required":["services","readyMs","criticalPath"],"properties":{"services":{"type":"array","items":{"$ref":"#/$defs/serviceStartup"}},"readyMs":{"type":["number","null"],"description":"From the first start event until every service was ready."},"criticalPath":{"type":"array","description":"The chain of services that decided the total, first to last.","items":{"type":"string"}}}},"response":{"type":"object","additionalProperties":false,"required":["endpoint","latency","answers","errors","badStatuses"],"properties":{"endpoint":{"type":"string"},"latency":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/latency"}]},"answers":{"type":"integer","minimum":0},"errors":{"$ref":"#/$defs/errors"},"badStatuses":{"type":"object","description":"HTTP status → how often it came where it was not expected.","additionalProperties":{"type":"integer","minimum":0}}}},"block":{"type":"object","additionalProperties":false,"required":["scenario","atMs","durationMs","answers","errors","latency","intended","void","cpu","badStatuses"],"properties":{"scenario":{"type":"string"},"atMs":{"type":"number","description":"Since the round began."},"durationMs":{"type":"number"},"answers":{"type":"integer","minimum":0},"errors":{"$ref":"#/$defs/errors"},"latency":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/latency"}]},"intended":{"type":"integer","minimum":0,"description":"Arrivals planned; equals attempts in a closed loop."},"void":{"type":["string","null"],"description":"Why latency and CPU per request of this block do not count."},"cpu":{"type":"object","description":"by service, spent during the block","additionalProperties":{"$ref":"#/$defs/cpu"}},"badStatuses":{"type":"object","description":"HTTP status → how often it came where it was not expected.","additionalProperties":{"type":"integer","minimum":0}}},"description":"One stretch of load, up to a second long; a scenario has several in each round."},"resources":{"type":"object","additionalProperties":false,"required":["service","phase","durationMs","cpu","cpuShareOfLimit","memory","blockReadBytes","blockWriteBytes","networkReceivedBytes","networkSentBytes","pids","oomKills","source","samples"],"properties":{"service":{"type":"string"},"phase":{"type":"string","enum":["idle","load","after"]},"durationMs":{"type":"number"},"cpu":{"$ref":"#/$defs/cpu"},"cpuShareOfLimit":{"type":["number","null"],"description":"Mean CPU over the phase, as a share of the limit (1 = all of it)."},"memory":{"type":"object","additionalProperties":false,"required":["currentBytes","workingSetBytes","peakBytes","cacheBytes","limitBytes"],"properties":{"currentBytes":{"type":"number","description":"Mean of the samples."},"workingSetBytes":{"type":"number","description":"Highest sample of current without inactive page cache."},"peakBytes":{"type":["number","null"],"description":"As the kernel counted it since the start."},"cacheBytes":{"type":"number","description":"Page cache, last sample."},"limitBytes":{"type":["number","null"]}}},"blockReadBytes":{"type":"number"},"blockWriteBytes":{"type":"number"},"networkReceivedBytes":{"type":"number"},"networkSentBytes":{"type":"number"},"pids":{"type":["number","null"],"description":"highest"},"oomKills":{"type":"integer","minimum":0},"source":{"type":"string","enum":["cgroup-v1","cgroup-v2","engine-api"]},"samples":{"type":"integer","minimum":0}}},"timeline":{"type":"object","additionalProperties":false,"required":["intervalMs","atMs","services"],"properties":{"intervalMs":{"type":"number"},"atMs":{"type":"array","items":{"type":"number"}},"services":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["cpuMs","workingSetKiB"],"properties":{"cpuMs":{"type":"array","description":"CPU milliseconds spent since the sample before.","items":{"type":"number"}},"workingSetKiB":{"type":"array","items":{"type":"number"}}}}}}},"round":{"type":"object","additionalProperties":false,"required":["index","variant","startedAt","durationMs","outcome","startup","responses","blocks","resources","timeline","notices","memoryGrowth"],"properties":{"index":{"type":"integer","minimum":0},"variant":{"type":"string","enum":["base","head"]},"startedAt":{"type":"string","description":"ISO 8601, UTC"},"durationMs":{"type":"number"},"outcome":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"measured","type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind","reason"],"properties":{"kind":{"const":"void","type":"string"},"reason":{"type":"string"}}}]},"startup":{"$ref":"#/$defs/startup"},"responses":{"type":"array","items":{"$ref":"#/$defs/response"}},"blocks":{"type":"array","items":{"$ref":"#/$defs/block"}},"resources":{"type":"array","items":{"$ref":"#/$defs/resources"}},"timeline":{"$ref":"#/$defs/timeline"},"notices":{"type":"array","items":{"$ref":"#/$defs/notice"}},"memoryGrowth":{"type":"array","description":"From idle to after load, where both were measured.","items":{"$ref":"#/$defs/memoryGrowth"}}}},"layer":{"type":"object","additionalProperties":false,"required":["digest","bytes","createdBy"],"properties":{"digest":{"type":"string","description":"diffID"},"bytes":{"type":["number","null"]},"createdBy":{"type":"string","description":"Shortened."}}},"image":{"type":"object","additionalProperties":false,"required":["service","variant","reference","imageId","sizeBytes","layers","base"],"properties":{"service":{"type":"string"},"variant":{"type":"string","enum":["base","head"]},"reference":{"type":"string"},"imageId":{"type":"string"},"sizeBytes":{"type":"number","description":"Uncompressed."},"layers":{"type":"array","items":{"$ref":"#/$defs/layer"}},"base":{"oneOf":[{"type":"null"},{"type":"object","description":"The image on this engine whose layers this one begins with.","additionalProperties":false,"required":["reference","sizeBytes","layers"],"properties":{"reference":{"type":"string"},"sizeBytes":{"type":"number"},"layers":{"type":"integer","minimum":0}}}]}}},"memoryGrowth":{"type":"object","additionalProperties":false,"required":["service","growthBytes","slopeBytesPerSecond","slopeError"],"properties":{"service":{"type":"string"},"growthBytes":{"type":"number","description":"Mean working set after load less that while idle."},"slopeBytesPerSecond":{"type":["number","null"],"description":"Of the working set under load, by least squares over batch means; null with too few samples."},"slopeError":{"type":["number","null"],"description":"Standard error of the slope, bytes per second."}}}}};
const schema12 = {"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"compose-gate","type":"string"},"version":{"type":"string"}}};
const schema32 = {"type":"object","additionalProperties":false,"required":["level","code","subject","text"],"properties":{"level":{"type":"string","enum":["info","warning","error"]},"code":{"type":"string","description":"Stable name, such as machine-unsteady."},"subject":{"type":["string","null"],"description":"service, endpoint or scenario"},"text":{"type":"string"}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9]{6,32}$", "u");
const schema13 = {"type":"object","additionalProperties":false,"required":["id","service","protocol","port","path","method","headers","body","expect","entry","health","insecureTls","declaredBy","isNew"],"properties":{"id":{"type":"string","description":"service:name, unique in the run"},"service":{"type":"string"},"protocol":{"type":"string","enum":["http","https"]},"port":{"type":"integer","minimum":1,"description":"container port","maximum":65535},"path":{"type":"string"},"method":{"type":"string"},"headers":{"type":"object","description":"As declared: ${env:NAME} is filled in only when a request is sent.","additionalProperties":{"type":"string"}},"body":{"type":["string","null"]},"expect":{"$ref":"#/$defs/expectation"},"entry":{"type":"boolean","description":"Reached from outside the stack: gets load."},"health":{"type":"boolean","description":"Judged by the health-answer budget."},"insecureTls":{"type":"boolean","description":"A self-signed certificate is accepted."},"declaredBy":{"type":"string","enum":["config","discovered"]},"isNew":{"type":"boolean","description":"The base does not have it: asked in head alone."}}};
const schema14 = {"type":"object","additionalProperties":false,"required":["status","bodyContains"],"properties":{"status":{"type":"array","description":"Statuses that count as a good answer; empty: any 2xx.","items":{"type":"integer","minimum":100,"description":"HTTP status","maximum":599}},"bodyContains":{"type":["string","null"],"description":"Text a good answer holds."}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.service === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.protocol === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.port === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.path === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.method === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.headers === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.body === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.expect === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.entry === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entry"},message:"must have required property '"+"entry"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.health === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "health"},message:"must have required property '"+"health"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.insecureTls === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "insecureTls"},message:"must have required property '"+"insecureTls"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.declaredBy === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "declaredBy"},message:"must have required property '"+"declaredBy"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.isNew === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isNew"},message:"must have required property '"+"isNew"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err15 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.service !== undefined){
if(typeof data.service !== "string"){
const err16 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.protocol !== undefined){
let data2 = data.protocol;
if(typeof data2 !== "string"){
const err17 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data2 === "http") || (data2 === "https"))){
const err18 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema13.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.port !== undefined){
let data3 = data.port;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err19 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err20 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err21 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err22 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err23 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.headers !== undefined){
let data6 = data.headers;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(typeof data6[key1] !== "string"){
const err24 = {instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.body !== undefined){
let data8 = data.body;
if((typeof data8 !== "string") && (data8 !== null)){
const err26 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: schema13.properties.body.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.expect !== undefined){
let data9 = data.expect;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.status === undefined){
const err27 = {instancePath:instancePath+"/expect",schemaPath:"#/$defs/expectation/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9.bodyContains === undefined){
const err28 = {instancePath:instancePath+"/expect",schemaPath:"#/$defs/expectation/required",keyword:"required",params:{missingProperty: "bodyContains"},message:"must have required property '"+"bodyContains"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key2 in data9){
if(!((key2 === "status") || (key2 === "bodyContains"))){
const err29 = {instancePath:instancePath+"/expect",schemaPath:"#/$defs/expectation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.status !== undefined){
let data10 = data9.status;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err30 = {instancePath:instancePath+"/expect/status/" + i0,schemaPath:"#/$defs/expectation/properties/status/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 599 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/expect/status/" + i0,schemaPath:"#/$defs/expectation/properties/status/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11 < 100 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/expect/status/" + i0,schemaPath:"#/$defs/expectation/properties/status/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
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
}
else {
const err33 = {instancePath:instancePath+"/expect/status",schemaPath:"#/$defs/expectation/properties/status/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data9.bodyContains !== undefined){
let data12 = data9.bodyContains;
if((typeof data12 !== "string") && (data12 !== null)){
const err34 = {instancePath:instancePath+"/expect/bodyContains",schemaPath:"#/$defs/expectation/properties/bodyContains/type",keyword:"type",params:{type: schema14.properties.bodyContains.type},message:"must be string,null"};
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
const err35 = {instancePath:instancePath+"/expect",schemaPath:"#/$defs/expectation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.entry !== undefined){
if(typeof data.entry !== "boolean"){
const err36 = {instancePath:instancePath+"/entry",schemaPath:"#/properties/entry/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.health !== undefined){
if(typeof data.health !== "boolean"){
const err37 = {instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.insecureTls !== undefined){
if(typeof data.insecureTls !== "boolean"){
const err38 = {instancePath:instancePath+"/insecureTls",schemaPath:"#/properties/insecureTls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.declaredBy !== undefined){
let data16 = data.declaredBy;
if(typeof data16 !== "string"){
const err39 = {instancePath:instancePath+"/declaredBy",schemaPath:"#/properties/declaredBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((data16 === "config") || (data16 === "discovered"))){
const err40 = {instancePath:instancePath+"/declaredBy",schemaPath:"#/properties/declaredBy/enum",keyword:"enum",params:{allowedValues: schema13.properties.declaredBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.isNew !== undefined){
if(typeof data.isNew !== "boolean"){
const err41 = {instancePath:instancePath+"/isNew",schemaPath:"#/properties/isNew/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"required":["id","endpoint","load","durationMs","warmupMs","timeoutMs","budgets","declaredBy"],"properties":{"id":{"type":"string"},"endpoint":{"type":"string","description":"endpoint id"},"load":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind","connections"],"properties":{"kind":{"const":"closed","type":"string"},"connections":{"type":"integer","minimum":0}}},{"type":"object","additionalProperties":false,"required":["kind","ratePerSecond","stages"],"properties":{"kind":{"const":"open","type":"string"},"ratePerSecond":{"type":"number","description":"Constant arrival rate, or the rate before the first stage."},"stages":{"type":"array","items":{"$ref":"#/$defs/stage"}}}}]},"durationMs":{"type":"number","description":"Total load time in one round, per scenario."},"warmupMs":{"type":"number"},"timeoutMs":{"type":"number","description":"An answer later than this is a timeout."},"budgets":{"type":"boolean","description":"CPU and memory budgets are judged under this scenario."},"declaredBy":{"type":"string","enum":["config","discovered"]}}};
const schema16 = {"type":"object","additionalProperties":false,"required":["durationMs","ratePerSecond"],"properties":{"durationMs":{"type":"number"},"ratePerSecond":{"type":"number","description":"Rate reached at the end of the stage; it ramps from the previous one."}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.endpoint === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoint"},message:"must have required property '"+"endpoint"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.load === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "load"},message:"must have required property '"+"load"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.durationMs === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.warmupMs === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warmupMs"},message:"must have required property '"+"warmupMs"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.timeoutMs === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeoutMs"},message:"must have required property '"+"timeoutMs"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.budgets === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "budgets"},message:"must have required property '"+"budgets"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.declaredBy === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "declaredBy"},message:"must have required property '"+"declaredBy"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "endpoint")) || (key0 === "load")) || (key0 === "durationMs")) || (key0 === "warmupMs")) || (key0 === "timeoutMs")) || (key0 === "budgets")) || (key0 === "declaredBy"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.endpoint !== undefined){
if(typeof data.endpoint !== "string"){
const err10 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.load !== undefined){
let data2 = data.load;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err11 = {instancePath:instancePath+"/load",schemaPath:"#/properties/load/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.connections === undefined){
const err12 = {instancePath:instancePath+"/load",schemaPath:"#/properties/load/oneOf/0/required",keyword:"required",params:{missingProperty: "connections"},message:"must have required property '"+"connections"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "kind") || (key1 === "connections"))){
const err13 = {instancePath:instancePath+"/load",schemaPath:"#/properties/load/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.kind !== undefined){
let data3 = data2.kind;
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/load/kind",schemaPath:"#/properties/load/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if("closed" !== data3){
const err15 = {instancePath:instancePath+"/load/kind",schemaPath:"#/properties/load/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "closed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.connections !== undefined){
let data4 = data2.connections;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/load/connections",schemaPath:"#/properties/load/oneOf/0/properties/connections/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/load/connections",schemaPath:"#/properties/load/oneOf/0/properties/connections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err18 = {instancePath:instancePath+"/load",schemaPath:"#/properties/load/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs15 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err19 = {instancePath:instancePath+"/load",schemaPath:"#/properties/load/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data2.ratePerSecond === undefined){
const err20 = {instancePath:instancePath+"/load",schemaPath:"#/properties/load/oneOf/1/required",keyword:"required",params:{missingProperty: "ratePerSecond"},message:"must have required property '"+"ratePerSecond"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data2.stages === undefined){
const err21 = {instancePath:instancePath+"/load",schemaPath:"#/properties/load/oneOf/1/required",keyword:"required",params:{missingProperty: "stages"},message:"must have required property '"+"stages"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 in data2){
if(!(((key2 === "kind") || (key2 === "ratePerSecond")) || (key2 === "stages"))){
const err22 = {instancePath:instancePath+"/load",schemaPath:"#/properties/load/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2.kind !== undefined){
let data5 = data2.kind;
if(typeof data5 !== "string"){
const err23 = {instancePath:instancePath+"/load/kind",schemaPath:"#/properties/load/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if("open" !== data5){
const err24 = {instancePath:instancePath+"/load/kind",schemaPath:"#/properties/load/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "open"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data2.ratePerSecond !== undefined){
let data6 = data2.ratePerSecond;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err25 = {instancePath:instancePath+"/load/ratePerSecond",schemaPath:"#/properties/load/oneOf/1/properties/ratePerSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data2.stages !== undefined){
let data7 = data2.stages;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.durationMs === undefined){
const err26 = {instancePath:instancePath+"/load/stages/" + i0,schemaPath:"#/$defs/stage/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data8.ratePerSecond === undefined){
const err27 = {instancePath:instancePath+"/load/stages/" + i0,schemaPath:"#/$defs/stage/required",keyword:"required",params:{missingProperty: "ratePerSecond"},message:"must have required property '"+"ratePerSecond"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "durationMs") || (key3 === "ratePerSecond"))){
const err28 = {instancePath:instancePath+"/load/stages/" + i0,schemaPath:"#/$defs/stage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.durationMs !== undefined){
let data9 = data8.durationMs;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err29 = {instancePath:instancePath+"/load/stages/" + i0+"/durationMs",schemaPath:"#/$defs/stage/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.ratePerSecond !== undefined){
let data10 = data8.ratePerSecond;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err30 = {instancePath:instancePath+"/load/stages/" + i0+"/ratePerSecond",schemaPath:"#/$defs/stage/properties/ratePerSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err31 = {instancePath:instancePath+"/load/stages/" + i0,schemaPath:"#/$defs/stage/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err32 = {instancePath:instancePath+"/load/stages",schemaPath:"#/properties/load/oneOf/1/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err33 = {instancePath:instancePath+"/load",schemaPath:"#/properties/load/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err34 = {instancePath:instancePath+"/load",schemaPath:"#/properties/load/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.durationMs !== undefined){
let data11 = data.durationMs;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err35 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.warmupMs !== undefined){
let data12 = data.warmupMs;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err36 = {instancePath:instancePath+"/warmupMs",schemaPath:"#/properties/warmupMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.timeoutMs !== undefined){
let data13 = data.timeoutMs;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err37 = {instancePath:instancePath+"/timeoutMs",schemaPath:"#/properties/timeoutMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.budgets !== undefined){
if(typeof data.budgets !== "boolean"){
const err38 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.declaredBy !== undefined){
let data15 = data.declaredBy;
if(typeof data15 !== "string"){
const err39 = {instancePath:instancePath+"/declaredBy",schemaPath:"#/properties/declaredBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((data15 === "config") || (data15 === "discovered"))){
const err40 = {instancePath:instancePath+"/declaredBy",schemaPath:"#/properties/declaredBy/enum",keyword:"enum",params:{allowedValues: schema15.properties.declaredBy.enum},message:"must be equal to one of the allowed values"};
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
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","additionalProperties":false,"required":["service","variant","reference","imageId","sizeBytes","layers","base"],"properties":{"service":{"type":"string"},"variant":{"type":"string","enum":["base","head"]},"reference":{"type":"string"},"imageId":{"type":"string"},"sizeBytes":{"type":"number","description":"Uncompressed."},"layers":{"type":"array","items":{"$ref":"#/$defs/layer"}},"base":{"oneOf":[{"type":"null"},{"type":"object","description":"The image on this engine whose layers this one begins with.","additionalProperties":false,"required":["reference","sizeBytes","layers"],"properties":{"reference":{"type":"string"},"sizeBytes":{"type":"number"},"layers":{"type":"integer","minimum":0}}}]}}};
const schema18 = {"type":"object","additionalProperties":false,"required":["digest","bytes","createdBy"],"properties":{"digest":{"type":"string","description":"diffID"},"bytes":{"type":["number","null"]},"createdBy":{"type":"string","description":"Shortened."}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.service === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.variant === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reference === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.imageId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imageId"},message:"must have required property '"+"imageId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.sizeBytes === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sizeBytes"},message:"must have required property '"+"sizeBytes"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.layers === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "layers"},message:"must have required property '"+"layers"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.base === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "service") || (key0 === "variant")) || (key0 === "reference")) || (key0 === "imageId")) || (key0 === "sizeBytes")) || (key0 === "layers")) || (key0 === "base"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.service !== undefined){
if(typeof data.service !== "string"){
const err8 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.variant !== undefined){
let data1 = data.variant;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data1 === "base") || (data1 === "head"))){
const err10 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/enum",keyword:"enum",params:{allowedValues: schema17.properties.variant.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.reference !== undefined){
if(typeof data.reference !== "string"){
const err11 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.imageId !== undefined){
if(typeof data.imageId !== "string"){
const err12 = {instancePath:instancePath+"/imageId",schemaPath:"#/properties/imageId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.sizeBytes !== undefined){
let data4 = data.sizeBytes;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/sizeBytes",schemaPath:"#/properties/sizeBytes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.layers !== undefined){
let data5 = data.layers;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.digest === undefined){
const err14 = {instancePath:instancePath+"/layers/" + i0,schemaPath:"#/$defs/layer/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.bytes === undefined){
const err15 = {instancePath:instancePath+"/layers/" + i0,schemaPath:"#/$defs/layer/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.createdBy === undefined){
const err16 = {instancePath:instancePath+"/layers/" + i0,schemaPath:"#/$defs/layer/required",keyword:"required",params:{missingProperty: "createdBy"},message:"must have required property '"+"createdBy"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data6){
if(!(((key1 === "digest") || (key1 === "bytes")) || (key1 === "createdBy"))){
const err17 = {instancePath:instancePath+"/layers/" + i0,schemaPath:"#/$defs/layer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.digest !== undefined){
if(typeof data6.digest !== "string"){
const err18 = {instancePath:instancePath+"/layers/" + i0+"/digest",schemaPath:"#/$defs/layer/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.bytes !== undefined){
let data8 = data6.bytes;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
const err19 = {instancePath:instancePath+"/layers/" + i0+"/bytes",schemaPath:"#/$defs/layer/properties/bytes/type",keyword:"type",params:{type: schema18.properties.bytes.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.createdBy !== undefined){
if(typeof data6.createdBy !== "string"){
const err20 = {instancePath:instancePath+"/layers/" + i0+"/createdBy",schemaPath:"#/$defs/layer/properties/createdBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/layers/" + i0,schemaPath:"#/$defs/layer/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err22 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.base !== undefined){
let data10 = data.base;
const _errs25 = errors;
let valid5 = false;
let passing0 = null;
const _errs26 = errors;
if(data10 !== null){
const err23 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs28 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.reference === undefined){
const err24 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/1/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10.sizeBytes === undefined){
const err25 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/1/required",keyword:"required",params:{missingProperty: "sizeBytes"},message:"must have required property '"+"sizeBytes"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10.layers === undefined){
const err26 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/1/required",keyword:"required",params:{missingProperty: "layers"},message:"must have required property '"+"layers"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data10){
if(!(((key2 === "reference") || (key2 === "sizeBytes")) || (key2 === "layers"))){
const err27 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.reference !== undefined){
if(typeof data10.reference !== "string"){
const err28 = {instancePath:instancePath+"/base/reference",schemaPath:"#/properties/base/oneOf/1/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.sizeBytes !== undefined){
let data12 = data10.sizeBytes;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err29 = {instancePath:instancePath+"/base/sizeBytes",schemaPath:"#/properties/base/oneOf/1/properties/sizeBytes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.layers !== undefined){
let data13 = data10.layers;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err30 = {instancePath:instancePath+"/base/layers",schemaPath:"#/properties/base/oneOf/1/properties/layers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err31 = {instancePath:instancePath+"/base/layers",schemaPath:"#/properties/base/oneOf/1/properties/layers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err32 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs28 === errors;
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
const err33 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"required":["index","variant","startedAt","durationMs","outcome","startup","responses","blocks","resources","timeline","notices","memoryGrowth"],"properties":{"index":{"type":"integer","minimum":0},"variant":{"type":"string","enum":["base","head"]},"startedAt":{"type":"string","description":"ISO 8601, UTC"},"durationMs":{"type":"number"},"outcome":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"measured","type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind","reason"],"properties":{"kind":{"const":"void","type":"string"},"reason":{"type":"string"}}}]},"startup":{"$ref":"#/$defs/startup"},"responses":{"type":"array","items":{"$ref":"#/$defs/response"}},"blocks":{"type":"array","items":{"$ref":"#/$defs/block"}},"resources":{"type":"array","items":{"$ref":"#/$defs/resources"}},"timeline":{"$ref":"#/$defs/timeline"},"notices":{"type":"array","items":{"$ref":"#/$defs/notice"}},"memoryGrowth":{"type":"array","description":"From idle to after load, where both were measured.","items":{"$ref":"#/$defs/memoryGrowth"}}}};
const schema31 = {"type":"object","additionalProperties":false,"required":["intervalMs","atMs","services"],"properties":{"intervalMs":{"type":"number"},"atMs":{"type":"array","items":{"type":"number"}},"services":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["cpuMs","workingSetKiB"],"properties":{"cpuMs":{"type":"array","description":"CPU milliseconds spent since the sample before.","items":{"type":"number"}},"workingSetKiB":{"type":"array","items":{"type":"number"}}}}}}};
const schema33 = {"type":"object","additionalProperties":false,"required":["service","growthBytes","slopeBytesPerSecond","slopeError"],"properties":{"service":{"type":"string"},"growthBytes":{"type":"number","description":"Mean working set after load less that while idle."},"slopeBytesPerSecond":{"type":["number","null"],"description":"Of the working set under load, by least squares over batch means; null with too few samples."},"slopeError":{"type":["number","null"],"description":"Standard error of the slope, bytes per second."}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["services","readyMs","criticalPath"],"properties":{"services":{"type":"array","items":{"$ref":"#/$defs/serviceStartup"}},"readyMs":{"type":["number","null"],"description":"From the first start event until every service was ready."},"criticalPath":{"type":"array","description":"The chain of services that decided the total, first to last.","items":{"type":"string"}}}};
const schema21 = {"type":"object","additionalProperties":false,"required":["service","createdMs","startedMs","listeningMs","healthyMs","firstAnswerMs","readyMs","readyBy","exitCode","restarts","oomKilled","endpoint"],"properties":{"service":{"type":"string"},"createdMs":{"type":["number","null"],"description":"Since the round began."},"startedMs":{"type":["number","null"],"description":"The container's start event, since the round began."},"listeningMs":{"type":["number","null"],"description":"Since its start event."},"healthyMs":{"type":["number","null"],"description":"Since its start event."},"firstAnswerMs":{"type":["number","null"],"description":"Since its start event."},"readyMs":{"type":["number","null"],"description":"Since its start event: first good answer, else first healthy, else listening, else started."},"readyBy":{"type":["string","null"],"enum":["answer","healthy","listening","started","completed",null]},"exitCode":{"type":["integer","null"]},"restarts":{"type":"integer","minimum":0,"description":"During the whole round, as the engine counts them."},"oomKilled":{"type":"boolean","description":"At any time of the round."},"endpoint":{"type":["string","null"],"description":"The endpoint whose answer counted."}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.services === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.readyMs === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "readyMs"},message:"must have required property '"+"readyMs"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.criticalPath === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criticalPath"},message:"must have required property '"+"criticalPath"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "services") || (key0 === "readyMs")) || (key0 === "criticalPath"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.services !== undefined){
let data0 = data.services;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.service === undefined){
const err4 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/$defs/serviceStartup/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.createdMs === undefined){
const err5 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/$defs/serviceStartup/required",keyword:"required",params:{missingProperty: "createdMs"},message:"must have required property '"+"createdMs"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.startedMs === undefined){
const err6 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/$defs/serviceStartup/required",keyword:"required",params:{missingProperty: "startedMs"},message:"must have required property '"+"startedMs"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.listeningMs === undefined){
const err7 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/$defs/serviceStartup/required",keyword:"required",params:{missingProperty: "listeningMs"},message:"must have required property '"+"listeningMs"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.healthyMs === undefined){
const err8 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/$defs/serviceStartup/required",keyword:"required",params:{missingProperty: "healthyMs"},message:"must have required property '"+"healthyMs"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.firstAnswerMs === undefined){
const err9 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/$defs/serviceStartup/required",keyword:"required",params:{missingProperty: "firstAnswerMs"},message:"must have required property '"+"firstAnswerMs"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.readyMs === undefined){
const err10 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/$defs/serviceStartup/required",keyword:"required",params:{missingProperty: "readyMs"},message:"must have required property '"+"readyMs"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.readyBy === undefined){
const err11 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/$defs/serviceStartup/required",keyword:"required",params:{missingProperty: "readyBy"},message:"must have required property '"+"readyBy"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.exitCode === undefined){
const err12 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/$defs/serviceStartup/required",keyword:"required",params:{missingProperty: "exitCode"},message:"must have required property '"+"exitCode"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.restarts === undefined){
const err13 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/$defs/serviceStartup/required",keyword:"required",params:{missingProperty: "restarts"},message:"must have required property '"+"restarts"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.oomKilled === undefined){
const err14 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/$defs/serviceStartup/required",keyword:"required",params:{missingProperty: "oomKilled"},message:"must have required property '"+"oomKilled"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.endpoint === undefined){
const err15 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/$defs/serviceStartup/required",keyword:"required",params:{missingProperty: "endpoint"},message:"must have required property '"+"endpoint"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data1){
if(!(func2.call(schema21.properties, key1))){
const err16 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/$defs/serviceStartup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.service !== undefined){
if(typeof data1.service !== "string"){
const err17 = {instancePath:instancePath+"/services/" + i0+"/service",schemaPath:"#/$defs/serviceStartup/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.createdMs !== undefined){
let data3 = data1.createdMs;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
const err18 = {instancePath:instancePath+"/services/" + i0+"/createdMs",schemaPath:"#/$defs/serviceStartup/properties/createdMs/type",keyword:"type",params:{type: schema21.properties.createdMs.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.startedMs !== undefined){
let data4 = data1.startedMs;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
const err19 = {instancePath:instancePath+"/services/" + i0+"/startedMs",schemaPath:"#/$defs/serviceStartup/properties/startedMs/type",keyword:"type",params:{type: schema21.properties.startedMs.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.listeningMs !== undefined){
let data5 = data1.listeningMs;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err20 = {instancePath:instancePath+"/services/" + i0+"/listeningMs",schemaPath:"#/$defs/serviceStartup/properties/listeningMs/type",keyword:"type",params:{type: schema21.properties.listeningMs.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.healthyMs !== undefined){
let data6 = data1.healthyMs;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err21 = {instancePath:instancePath+"/services/" + i0+"/healthyMs",schemaPath:"#/$defs/serviceStartup/properties/healthyMs/type",keyword:"type",params:{type: schema21.properties.healthyMs.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.firstAnswerMs !== undefined){
let data7 = data1.firstAnswerMs;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
const err22 = {instancePath:instancePath+"/services/" + i0+"/firstAnswerMs",schemaPath:"#/$defs/serviceStartup/properties/firstAnswerMs/type",keyword:"type",params:{type: schema21.properties.firstAnswerMs.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.readyMs !== undefined){
let data8 = data1.readyMs;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
const err23 = {instancePath:instancePath+"/services/" + i0+"/readyMs",schemaPath:"#/$defs/serviceStartup/properties/readyMs/type",keyword:"type",params:{type: schema21.properties.readyMs.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.readyBy !== undefined){
let data9 = data1.readyBy;
if((typeof data9 !== "string") && (data9 !== null)){
const err24 = {instancePath:instancePath+"/services/" + i0+"/readyBy",schemaPath:"#/$defs/serviceStartup/properties/readyBy/type",keyword:"type",params:{type: schema21.properties.readyBy.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((((((data9 === "answer") || (data9 === "healthy")) || (data9 === "listening")) || (data9 === "started")) || (data9 === "completed")) || (data9 === null))){
const err25 = {instancePath:instancePath+"/services/" + i0+"/readyBy",schemaPath:"#/$defs/serviceStartup/properties/readyBy/enum",keyword:"enum",params:{allowedValues: schema21.properties.readyBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data1.exitCode !== undefined){
let data10 = data1.exitCode;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err26 = {instancePath:instancePath+"/services/" + i0+"/exitCode",schemaPath:"#/$defs/serviceStartup/properties/exitCode/type",keyword:"type",params:{type: schema21.properties.exitCode.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.restarts !== undefined){
let data11 = data1.restarts;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err27 = {instancePath:instancePath+"/services/" + i0+"/restarts",schemaPath:"#/$defs/serviceStartup/properties/restarts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err28 = {instancePath:instancePath+"/services/" + i0+"/restarts",schemaPath:"#/$defs/serviceStartup/properties/restarts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data1.oomKilled !== undefined){
if(typeof data1.oomKilled !== "boolean"){
const err29 = {instancePath:instancePath+"/services/" + i0+"/oomKilled",schemaPath:"#/$defs/serviceStartup/properties/oomKilled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data1.endpoint !== undefined){
let data13 = data1.endpoint;
if((typeof data13 !== "string") && (data13 !== null)){
const err30 = {instancePath:instancePath+"/services/" + i0+"/endpoint",schemaPath:"#/$defs/serviceStartup/properties/endpoint/type",keyword:"type",params:{type: schema21.properties.endpoint.type},message:"must be string,null"};
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
const err31 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/$defs/serviceStartup/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err32 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.readyMs !== undefined){
let data14 = data.readyMs;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
const err33 = {instancePath:instancePath+"/readyMs",schemaPath:"#/properties/readyMs/type",keyword:"type",params:{type: schema20.properties.readyMs.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.criticalPath !== undefined){
let data15 = data.criticalPath;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(typeof data15[i1] !== "string"){
const err34 = {instancePath:instancePath+"/criticalPath/" + i1,schemaPath:"#/properties/criticalPath/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err35 = {instancePath:instancePath+"/criticalPath",schemaPath:"#/properties/criticalPath/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"required":["endpoint","latency","answers","errors","badStatuses"],"properties":{"endpoint":{"type":"string"},"latency":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/latency"}]},"answers":{"type":"integer","minimum":0},"errors":{"$ref":"#/$defs/errors"},"badStatuses":{"type":"object","description":"HTTP status → how often it came where it was not expected.","additionalProperties":{"type":"integer","minimum":0}}}};
const schema23 = {"type":"object","additionalProperties":false,"required":["count","minUs","meanUs","p50Us","p90Us","p95Us","p99Us","maxUs","histogram"],"properties":{"count":{"type":"integer","minimum":0},"minUs":{"type":"number"},"meanUs":{"type":"number"},"p50Us":{"type":"number"},"p90Us":{"type":"number"},"p95Us":{"type":"number"},"p99Us":{"type":"number"},"maxUs":{"type":"number"},"histogram":{"type":"string","description":"HdrHistogram, V2 compressed, base64, microseconds, 3 significant digits: merges without loss."}}};
const schema24 = {"type":"object","description":"Bad answers, by what was wrong; none enters a latency.","additionalProperties":false,"required":["timeouts","refused","resets","protocol","unexpectedStatus","unexpectedBody","redirects","oversized"],"properties":{"timeouts":{"type":"integer","minimum":0},"refused":{"type":"integer","minimum":0,"description":"Connection refused or host unreachable."},"resets":{"type":"integer","minimum":0,"description":"Connection broken before a whole answer came."},"protocol":{"type":"integer","minimum":0,"description":"Not HTTP/1.1: TLS, HTTP/2 or garbage."},"unexpectedStatus":{"type":"integer","minimum":0},"unexpectedBody":{"type":"integer","minimum":0},"redirects":{"type":"integer","minimum":0,"description":"3xx that were not expected."},"oversized":{"type":"integer","minimum":0,"description":"The answer did not end within the size or time limit."}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoint === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoint"},message:"must have required property '"+"endpoint"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.latency === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "latency"},message:"must have required property '"+"latency"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.answers === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answers"},message:"must have required property '"+"answers"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.errors === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.badStatuses === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "badStatuses"},message:"must have required property '"+"badStatuses"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "endpoint") || (key0 === "latency")) || (key0 === "answers")) || (key0 === "errors")) || (key0 === "badStatuses"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.endpoint !== undefined){
if(typeof data.endpoint !== "string"){
const err6 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.latency !== undefined){
let data1 = data.latency;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(data1 !== null){
const err7 = {instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.count === undefined){
const err8 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.minUs === undefined){
const err9 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/required",keyword:"required",params:{missingProperty: "minUs"},message:"must have required property '"+"minUs"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.meanUs === undefined){
const err10 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/required",keyword:"required",params:{missingProperty: "meanUs"},message:"must have required property '"+"meanUs"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.p50Us === undefined){
const err11 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/required",keyword:"required",params:{missingProperty: "p50Us"},message:"must have required property '"+"p50Us"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.p90Us === undefined){
const err12 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/required",keyword:"required",params:{missingProperty: "p90Us"},message:"must have required property '"+"p90Us"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.p95Us === undefined){
const err13 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/required",keyword:"required",params:{missingProperty: "p95Us"},message:"must have required property '"+"p95Us"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.p99Us === undefined){
const err14 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/required",keyword:"required",params:{missingProperty: "p99Us"},message:"must have required property '"+"p99Us"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.maxUs === undefined){
const err15 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/required",keyword:"required",params:{missingProperty: "maxUs"},message:"must have required property '"+"maxUs"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data1.histogram === undefined){
const err16 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/required",keyword:"required",params:{missingProperty: "histogram"},message:"must have required property '"+"histogram"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data1){
if(!(func2.call(schema23.properties, key1))){
const err17 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.count !== undefined){
let data2 = data1.count;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err18 = {instancePath:instancePath+"/latency/count",schemaPath:"#/$defs/latency/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err19 = {instancePath:instancePath+"/latency/count",schemaPath:"#/$defs/latency/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data1.minUs !== undefined){
let data3 = data1.minUs;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err20 = {instancePath:instancePath+"/latency/minUs",schemaPath:"#/$defs/latency/properties/minUs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.meanUs !== undefined){
let data4 = data1.meanUs;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err21 = {instancePath:instancePath+"/latency/meanUs",schemaPath:"#/$defs/latency/properties/meanUs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.p50Us !== undefined){
let data5 = data1.p50Us;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err22 = {instancePath:instancePath+"/latency/p50Us",schemaPath:"#/$defs/latency/properties/p50Us/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.p90Us !== undefined){
let data6 = data1.p90Us;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err23 = {instancePath:instancePath+"/latency/p90Us",schemaPath:"#/$defs/latency/properties/p90Us/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.p95Us !== undefined){
let data7 = data1.p95Us;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err24 = {instancePath:instancePath+"/latency/p95Us",schemaPath:"#/$defs/latency/properties/p95Us/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data1.p99Us !== undefined){
let data8 = data1.p99Us;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err25 = {instancePath:instancePath+"/latency/p99Us",schemaPath:"#/$defs/latency/properties/p99Us/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data1.maxUs !== undefined){
let data9 = data1.maxUs;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err26 = {instancePath:instancePath+"/latency/maxUs",schemaPath:"#/$defs/latency/properties/maxUs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.histogram !== undefined){
if(typeof data1.histogram !== "string"){
const err27 = {instancePath:instancePath+"/latency/histogram",schemaPath:"#/$defs/latency/properties/histogram/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err29 = {instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.answers !== undefined){
let data11 = data.answers;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err30 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.errors !== undefined){
let data12 = data.errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.timeouts === undefined){
const err32 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/required",keyword:"required",params:{missingProperty: "timeouts"},message:"must have required property '"+"timeouts"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data12.refused === undefined){
const err33 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/required",keyword:"required",params:{missingProperty: "refused"},message:"must have required property '"+"refused"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data12.resets === undefined){
const err34 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/required",keyword:"required",params:{missingProperty: "resets"},message:"must have required property '"+"resets"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data12.protocol === undefined){
const err35 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data12.unexpectedStatus === undefined){
const err36 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/required",keyword:"required",params:{missingProperty: "unexpectedStatus"},message:"must have required property '"+"unexpectedStatus"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data12.unexpectedBody === undefined){
const err37 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/required",keyword:"required",params:{missingProperty: "unexpectedBody"},message:"must have required property '"+"unexpectedBody"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data12.redirects === undefined){
const err38 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/required",keyword:"required",params:{missingProperty: "redirects"},message:"must have required property '"+"redirects"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data12.oversized === undefined){
const err39 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/required",keyword:"required",params:{missingProperty: "oversized"},message:"must have required property '"+"oversized"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key2 in data12){
if(!((((((((key2 === "timeouts") || (key2 === "refused")) || (key2 === "resets")) || (key2 === "protocol")) || (key2 === "unexpectedStatus")) || (key2 === "unexpectedBody")) || (key2 === "redirects")) || (key2 === "oversized"))){
const err40 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data12.timeouts !== undefined){
let data13 = data12.timeouts;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err41 = {instancePath:instancePath+"/errors/timeouts",schemaPath:"#/$defs/errors/properties/timeouts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err42 = {instancePath:instancePath+"/errors/timeouts",schemaPath:"#/$defs/errors/properties/timeouts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data12.refused !== undefined){
let data14 = data12.refused;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err43 = {instancePath:instancePath+"/errors/refused",schemaPath:"#/$defs/errors/properties/refused/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err44 = {instancePath:instancePath+"/errors/refused",schemaPath:"#/$defs/errors/properties/refused/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data12.resets !== undefined){
let data15 = data12.resets;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err45 = {instancePath:instancePath+"/errors/resets",schemaPath:"#/$defs/errors/properties/resets/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err46 = {instancePath:instancePath+"/errors/resets",schemaPath:"#/$defs/errors/properties/resets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data12.protocol !== undefined){
let data16 = data12.protocol;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err47 = {instancePath:instancePath+"/errors/protocol",schemaPath:"#/$defs/errors/properties/protocol/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err48 = {instancePath:instancePath+"/errors/protocol",schemaPath:"#/$defs/errors/properties/protocol/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data12.unexpectedStatus !== undefined){
let data17 = data12.unexpectedStatus;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err49 = {instancePath:instancePath+"/errors/unexpectedStatus",schemaPath:"#/$defs/errors/properties/unexpectedStatus/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err50 = {instancePath:instancePath+"/errors/unexpectedStatus",schemaPath:"#/$defs/errors/properties/unexpectedStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data12.unexpectedBody !== undefined){
let data18 = data12.unexpectedBody;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err51 = {instancePath:instancePath+"/errors/unexpectedBody",schemaPath:"#/$defs/errors/properties/unexpectedBody/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err52 = {instancePath:instancePath+"/errors/unexpectedBody",schemaPath:"#/$defs/errors/properties/unexpectedBody/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data12.redirects !== undefined){
let data19 = data12.redirects;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err53 = {instancePath:instancePath+"/errors/redirects",schemaPath:"#/$defs/errors/properties/redirects/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err54 = {instancePath:instancePath+"/errors/redirects",schemaPath:"#/$defs/errors/properties/redirects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data12.oversized !== undefined){
let data20 = data12.oversized;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err55 = {instancePath:instancePath+"/errors/oversized",schemaPath:"#/$defs/errors/properties/oversized/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err56 = {instancePath:instancePath+"/errors/oversized",schemaPath:"#/$defs/errors/properties/oversized/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.badStatuses !== undefined){
let data21 = data.badStatuses;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 in data21){
let data22 = data21[key3];
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err58 = {instancePath:instancePath+"/badStatuses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/badStatuses/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err59 = {instancePath:instancePath+"/badStatuses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/badStatuses/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err60 = {instancePath:instancePath+"/badStatuses",schemaPath:"#/properties/badStatuses/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","additionalProperties":false,"required":["scenario","atMs","durationMs","answers","errors","latency","intended","void","cpu","badStatuses"],"properties":{"scenario":{"type":"string"},"atMs":{"type":"number","description":"Since the round began."},"durationMs":{"type":"number"},"answers":{"type":"integer","minimum":0},"errors":{"$ref":"#/$defs/errors"},"latency":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/latency"}]},"intended":{"type":"integer","minimum":0,"description":"Arrivals planned; equals attempts in a closed loop."},"void":{"type":["string","null"],"description":"Why latency and CPU per request of this block do not count."},"cpu":{"type":"object","description":"by service, spent during the block","additionalProperties":{"$ref":"#/$defs/cpu"}},"badStatuses":{"type":"object","description":"HTTP status → how often it came where it was not expected.","additionalProperties":{"type":"integer","minimum":0}}},"description":"One stretch of load, up to a second long; a scenario has several in each round."};
const schema28 = {"type":"object","additionalProperties":false,"required":["userSeconds","systemSeconds","totalSeconds","throttledPeriods","periods","throttledSeconds"],"properties":{"userSeconds":{"type":"number"},"systemSeconds":{"type":"number"},"totalSeconds":{"type":"number"},"throttledPeriods":{"type":"integer","minimum":0},"periods":{"type":"integer","minimum":0},"throttledSeconds":{"type":"number"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scenario === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenario"},message:"must have required property '"+"scenario"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.atMs === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "atMs"},message:"must have required property '"+"atMs"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.durationMs === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.answers === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answers"},message:"must have required property '"+"answers"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.errors === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.latency === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "latency"},message:"must have required property '"+"latency"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.intended === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "intended"},message:"must have required property '"+"intended"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.void === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "void"},message:"must have required property '"+"void"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.cpu === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cpu"},message:"must have required property '"+"cpu"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.badStatuses === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "badStatuses"},message:"must have required property '"+"badStatuses"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema25.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
const err11 = {instancePath:instancePath+"/scenario",schemaPath:"#/properties/scenario/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.atMs !== undefined){
let data1 = data.atMs;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err12 = {instancePath:instancePath+"/atMs",schemaPath:"#/properties/atMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.durationMs !== undefined){
let data2 = data.durationMs;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err13 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.answers !== undefined){
let data3 = data.answers;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err14 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.errors !== undefined){
let data4 = data.errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.timeouts === undefined){
const err16 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/required",keyword:"required",params:{missingProperty: "timeouts"},message:"must have required property '"+"timeouts"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.refused === undefined){
const err17 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/required",keyword:"required",params:{missingProperty: "refused"},message:"must have required property '"+"refused"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4.resets === undefined){
const err18 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/required",keyword:"required",params:{missingProperty: "resets"},message:"must have required property '"+"resets"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.protocol === undefined){
const err19 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data4.unexpectedStatus === undefined){
const err20 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/required",keyword:"required",params:{missingProperty: "unexpectedStatus"},message:"must have required property '"+"unexpectedStatus"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data4.unexpectedBody === undefined){
const err21 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/required",keyword:"required",params:{missingProperty: "unexpectedBody"},message:"must have required property '"+"unexpectedBody"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data4.redirects === undefined){
const err22 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/required",keyword:"required",params:{missingProperty: "redirects"},message:"must have required property '"+"redirects"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data4.oversized === undefined){
const err23 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/required",keyword:"required",params:{missingProperty: "oversized"},message:"must have required property '"+"oversized"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data4){
if(!((((((((key1 === "timeouts") || (key1 === "refused")) || (key1 === "resets")) || (key1 === "protocol")) || (key1 === "unexpectedStatus")) || (key1 === "unexpectedBody")) || (key1 === "redirects")) || (key1 === "oversized"))){
const err24 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.timeouts !== undefined){
let data5 = data4.timeouts;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err25 = {instancePath:instancePath+"/errors/timeouts",schemaPath:"#/$defs/errors/properties/timeouts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err26 = {instancePath:instancePath+"/errors/timeouts",schemaPath:"#/$defs/errors/properties/timeouts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data4.refused !== undefined){
let data6 = data4.refused;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err27 = {instancePath:instancePath+"/errors/refused",schemaPath:"#/$defs/errors/properties/refused/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err28 = {instancePath:instancePath+"/errors/refused",schemaPath:"#/$defs/errors/properties/refused/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data4.resets !== undefined){
let data7 = data4.resets;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err29 = {instancePath:instancePath+"/errors/resets",schemaPath:"#/$defs/errors/properties/resets/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err30 = {instancePath:instancePath+"/errors/resets",schemaPath:"#/$defs/errors/properties/resets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data4.protocol !== undefined){
let data8 = data4.protocol;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err31 = {instancePath:instancePath+"/errors/protocol",schemaPath:"#/$defs/errors/properties/protocol/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err32 = {instancePath:instancePath+"/errors/protocol",schemaPath:"#/$defs/errors/properties/protocol/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data4.unexpectedStatus !== undefined){
let data9 = data4.unexpectedStatus;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err33 = {instancePath:instancePath+"/errors/unexpectedStatus",schemaPath:"#/$defs/errors/properties/unexpectedStatus/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err34 = {instancePath:instancePath+"/errors/unexpectedStatus",schemaPath:"#/$defs/errors/properties/unexpectedStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data4.unexpectedBody !== undefined){
let data10 = data4.unexpectedBody;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err35 = {instancePath:instancePath+"/errors/unexpectedBody",schemaPath:"#/$defs/errors/properties/unexpectedBody/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err36 = {instancePath:instancePath+"/errors/unexpectedBody",schemaPath:"#/$defs/errors/properties/unexpectedBody/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data4.redirects !== undefined){
let data11 = data4.redirects;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err37 = {instancePath:instancePath+"/errors/redirects",schemaPath:"#/$defs/errors/properties/redirects/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err38 = {instancePath:instancePath+"/errors/redirects",schemaPath:"#/$defs/errors/properties/redirects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data4.oversized !== undefined){
let data12 = data4.oversized;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err39 = {instancePath:instancePath+"/errors/oversized",schemaPath:"#/$defs/errors/properties/oversized/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err40 = {instancePath:instancePath+"/errors/oversized",schemaPath:"#/$defs/errors/properties/oversized/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err41 = {instancePath:instancePath+"/errors",schemaPath:"#/$defs/errors/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.latency !== undefined){
let data13 = data.latency;
const _errs31 = errors;
let valid3 = false;
let passing0 = null;
const _errs32 = errors;
if(data13 !== null){
const err42 = {instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid0 = _errs32 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs34 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.count === undefined){
const err43 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data13.minUs === undefined){
const err44 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/required",keyword:"required",params:{missingProperty: "minUs"},message:"must have required property '"+"minUs"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data13.meanUs === undefined){
const err45 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/required",keyword:"required",params:{missingProperty: "meanUs"},message:"must have required property '"+"meanUs"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data13.p50Us === undefined){
const err46 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/required",keyword:"required",params:{missingProperty: "p50Us"},message:"must have required property '"+"p50Us"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data13.p90Us === undefined){
const err47 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/required",keyword:"required",params:{missingProperty: "p90Us"},message:"must have required property '"+"p90Us"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data13.p95Us === undefined){
const err48 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/required",keyword:"required",params:{missingProperty: "p95Us"},message:"must have required property '"+"p95Us"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data13.p99Us === undefined){
const err49 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/required",keyword:"required",params:{missingProperty: "p99Us"},message:"must have required property '"+"p99Us"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data13.maxUs === undefined){
const err50 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/required",keyword:"required",params:{missingProperty: "maxUs"},message:"must have required property '"+"maxUs"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data13.histogram === undefined){
const err51 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/required",keyword:"required",params:{missingProperty: "histogram"},message:"must have required property '"+"histogram"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key2 in data13){
if(!(func2.call(schema23.properties, key2))){
const err52 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data13.count !== undefined){
let data14 = data13.count;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err53 = {instancePath:instancePath+"/latency/count",schemaPath:"#/$defs/latency/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err54 = {instancePath:instancePath+"/latency/count",schemaPath:"#/$defs/latency/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data13.minUs !== undefined){
let data15 = data13.minUs;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err55 = {instancePath:instancePath+"/latency/minUs",schemaPath:"#/$defs/latency/properties/minUs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data13.meanUs !== undefined){
let data16 = data13.meanUs;
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err56 = {instancePath:instancePath+"/latency/meanUs",schemaPath:"#/$defs/latency/properties/meanUs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data13.p50Us !== undefined){
let data17 = data13.p50Us;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err57 = {instancePath:instancePath+"/latency/p50Us",schemaPath:"#/$defs/latency/properties/p50Us/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data13.p90Us !== undefined){
let data18 = data13.p90Us;
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err58 = {instancePath:instancePath+"/latency/p90Us",schemaPath:"#/$defs/latency/properties/p90Us/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data13.p95Us !== undefined){
let data19 = data13.p95Us;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err59 = {instancePath:instancePath+"/latency/p95Us",schemaPath:"#/$defs/latency/properties/p95Us/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data13.p99Us !== undefined){
let data20 = data13.p99Us;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err60 = {instancePath:instancePath+"/latency/p99Us",schemaPath:"#/$defs/latency/properties/p99Us/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data13.maxUs !== undefined){
let data21 = data13.maxUs;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err61 = {instancePath:instancePath+"/latency/maxUs",schemaPath:"#/$defs/latency/properties/maxUs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data13.histogram !== undefined){
if(typeof data13.histogram !== "string"){
const err62 = {instancePath:instancePath+"/latency/histogram",schemaPath:"#/$defs/latency/properties/histogram/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err63 = {instancePath:instancePath+"/latency",schemaPath:"#/$defs/latency/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid0 = _errs34 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err64 = {instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
if(data.intended !== undefined){
let data23 = data.intended;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err65 = {instancePath:instancePath+"/intended",schemaPath:"#/properties/intended/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err66 = {instancePath:instancePath+"/intended",schemaPath:"#/properties/intended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.void !== undefined){
let data24 = data.void;
if((typeof data24 !== "string") && (data24 !== null)){
const err67 = {instancePath:instancePath+"/void",schemaPath:"#/properties/void/type",keyword:"type",params:{type: schema25.properties.void.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.cpu !== undefined){
let data25 = data.cpu;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key3 in data25){
let data26 = data25[key3];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.userSeconds === undefined){
const err68 = {instancePath:instancePath+"/cpu/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cpu/required",keyword:"required",params:{missingProperty: "userSeconds"},message:"must have required property '"+"userSeconds"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data26.systemSeconds === undefined){
const err69 = {instancePath:instancePath+"/cpu/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cpu/required",keyword:"required",params:{missingProperty: "systemSeconds"},message:"must have required property '"+"systemSeconds"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data26.totalSeconds === undefined){
const err70 = {instancePath:instancePath+"/cpu/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cpu/required",keyword:"required",params:{missingProperty: "totalSeconds"},message:"must have required property '"+"totalSeconds"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data26.throttledPeriods === undefined){
const err71 = {instancePath:instancePath+"/cpu/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cpu/required",keyword:"required",params:{missingProperty: "throttledPeriods"},message:"must have required property '"+"throttledPeriods"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data26.periods === undefined){
const err72 = {instancePath:instancePath+"/cpu/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cpu/required",keyword:"required",params:{missingProperty: "periods"},message:"must have required property '"+"periods"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data26.throttledSeconds === undefined){
const err73 = {instancePath:instancePath+"/cpu/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cpu/required",keyword:"required",params:{missingProperty: "throttledSeconds"},message:"must have required property '"+"throttledSeconds"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key4 in data26){
if(!((((((key4 === "userSeconds") || (key4 === "systemSeconds")) || (key4 === "totalSeconds")) || (key4 === "throttledPeriods")) || (key4 === "periods")) || (key4 === "throttledSeconds"))){
const err74 = {instancePath:instancePath+"/cpu/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data26.userSeconds !== undefined){
let data27 = data26.userSeconds;
if(!((typeof data27 == "number") && (isFinite(data27)))){
const err75 = {instancePath:instancePath+"/cpu/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/userSeconds",schemaPath:"#/$defs/cpu/properties/userSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data26.systemSeconds !== undefined){
let data28 = data26.systemSeconds;
if(!((typeof data28 == "number") && (isFinite(data28)))){
const err76 = {instancePath:instancePath+"/cpu/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/systemSeconds",schemaPath:"#/$defs/cpu/properties/systemSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data26.totalSeconds !== undefined){
let data29 = data26.totalSeconds;
if(!((typeof data29 == "number") && (isFinite(data29)))){
const err77 = {instancePath:instancePath+"/cpu/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/totalSeconds",schemaPath:"#/$defs/cpu/properties/totalSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data26.throttledPeriods !== undefined){
let data30 = data26.throttledPeriods;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err78 = {instancePath:instancePath+"/cpu/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttledPeriods",schemaPath:"#/$defs/cpu/properties/throttledPeriods/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err79 = {instancePath:instancePath+"/cpu/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttledPeriods",schemaPath:"#/$defs/cpu/properties/throttledPeriods/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data26.periods !== undefined){
let data31 = data26.periods;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err80 = {instancePath:instancePath+"/cpu/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/periods",schemaPath:"#/$defs/cpu/properties/periods/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err81 = {instancePath:instancePath+"/cpu/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/periods",schemaPath:"#/$defs/cpu/properties/periods/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
if(data26.throttledSeconds !== undefined){
let data32 = data26.throttledSeconds;
if(!((typeof data32 == "number") && (isFinite(data32)))){
const err82 = {instancePath:instancePath+"/cpu/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttledSeconds",schemaPath:"#/$defs/cpu/properties/throttledSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/cpu/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cpu/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.badStatuses !== undefined){
let data33 = data.badStatuses;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key5 in data33){
let data34 = data33[key5];
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err85 = {instancePath:instancePath+"/badStatuses/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/badStatuses/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err86 = {instancePath:instancePath+"/badStatuses/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/badStatuses/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
}
else {
const err87 = {instancePath:instancePath+"/badStatuses",schemaPath:"#/properties/badStatuses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","additionalProperties":false,"required":["service","phase","durationMs","cpu","cpuShareOfLimit","memory","blockReadBytes","blockWriteBytes","networkReceivedBytes","networkSentBytes","pids","oomKills","source","samples"],"properties":{"service":{"type":"string"},"phase":{"type":"string","enum":["idle","load","after"]},"durationMs":{"type":"number"},"cpu":{"$ref":"#/$defs/cpu"},"cpuShareOfLimit":{"type":["number","null"],"description":"Mean CPU over the phase, as a share of the limit (1 = all of it)."},"memory":{"type":"object","additionalProperties":false,"required":["currentBytes","workingSetBytes","peakBytes","cacheBytes","limitBytes"],"properties":{"currentBytes":{"type":"number","description":"Mean of the samples."},"workingSetBytes":{"type":"number","description":"Highest sample of current without inactive page cache."},"peakBytes":{"type":["number","null"],"description":"As the kernel counted it since the start."},"cacheBytes":{"type":"number","description":"Page cache, last sample."},"limitBytes":{"type":["number","null"]}}},"blockReadBytes":{"type":"number"},"blockWriteBytes":{"type":"number"},"networkReceivedBytes":{"type":"number"},"networkSentBytes":{"type":"number"},"pids":{"type":["number","null"],"description":"highest"},"oomKills":{"type":"integer","minimum":0},"source":{"type":"string","enum":["cgroup-v1","cgroup-v2","engine-api"]},"samples":{"type":"integer","minimum":0}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.service === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.phase === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.durationMs === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.cpu === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cpu"},message:"must have required property '"+"cpu"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.cpuShareOfLimit === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cpuShareOfLimit"},message:"must have required property '"+"cpuShareOfLimit"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.memory === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memory"},message:"must have required property '"+"memory"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.blockReadBytes === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blockReadBytes"},message:"must have required property '"+"blockReadBytes"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.blockWriteBytes === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blockWriteBytes"},message:"must have required property '"+"blockWriteBytes"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.networkReceivedBytes === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "networkReceivedBytes"},message:"must have required property '"+"networkReceivedBytes"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.networkSentBytes === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "networkSentBytes"},message:"must have required property '"+"networkSentBytes"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.pids === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pids"},message:"must have required property '"+"pids"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.oomKills === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "oomKills"},message:"must have required property '"+"oomKills"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.source === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.samples === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema29.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.service !== undefined){
if(typeof data.service !== "string"){
const err15 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.phase !== undefined){
let data1 = data.phase;
if(typeof data1 !== "string"){
const err16 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((data1 === "idle") || (data1 === "load")) || (data1 === "after"))){
const err17 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema29.properties.phase.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.durationMs !== undefined){
let data2 = data.durationMs;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err18 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.cpu !== undefined){
let data3 = data.cpu;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.userSeconds === undefined){
const err19 = {instancePath:instancePath+"/cpu",schemaPath:"#/$defs/cpu/required",keyword:"required",params:{missingProperty: "userSeconds"},message:"must have required property '"+"userSeconds"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3.systemSeconds === undefined){
const err20 = {instancePath:instancePath+"/cpu",schemaPath:"#/$defs/cpu/required",keyword:"required",params:{missingProperty: "systemSeconds"},message:"must have required property '"+"systemSeconds"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3.totalSeconds === undefined){
const err21 = {instancePath:instancePath+"/cpu",schemaPath:"#/$defs/cpu/required",keyword:"required",params:{missingProperty: "totalSeconds"},message:"must have required property '"+"totalSeconds"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data3.throttledPeriods === undefined){
const err22 = {instancePath:instancePath+"/cpu",schemaPath:"#/$defs/cpu/required",keyword:"required",params:{missingProperty: "throttledPeriods"},message:"must have required property '"+"throttledPeriods"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data3.periods === undefined){
const err23 = {instancePath:instancePath+"/cpu",schemaPath:"#/$defs/cpu/required",keyword:"required",params:{missingProperty: "periods"},message:"must have required property '"+"periods"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data3.throttledSeconds === undefined){
const err24 = {instancePath:instancePath+"/cpu",schemaPath:"#/$defs/cpu/required",keyword:"required",params:{missingProperty: "throttledSeconds"},message:"must have required property '"+"throttledSeconds"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data3){
if(!((((((key1 === "userSeconds") || (key1 === "systemSeconds")) || (key1 === "totalSeconds")) || (key1 === "throttledPeriods")) || (key1 === "periods")) || (key1 === "throttledSeconds"))){
const err25 = {instancePath:instancePath+"/cpu",schemaPath:"#/$defs/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data3.userSeconds !== undefined){
let data4 = data3.userSeconds;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err26 = {instancePath:instancePath+"/cpu/userSeconds",schemaPath:"#/$defs/cpu/properties/userSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data3.systemSeconds !== undefined){
let data5 = data3.systemSeconds;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err27 = {instancePath:instancePath+"/cpu/systemSeconds",schemaPath:"#/$defs/cpu/properties/systemSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data3.totalSeconds !== undefined){
let data6 = data3.totalSeconds;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err28 = {instancePath:instancePath+"/cpu/totalSeconds",schemaPath:"#/$defs/cpu/properties/totalSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data3.throttledPeriods !== undefined){
let data7 = data3.throttledPeriods;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err29 = {instancePath:instancePath+"/cpu/throttledPeriods",schemaPath:"#/$defs/cpu/properties/throttledPeriods/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err30 = {instancePath:instancePath+"/cpu/throttledPeriods",schemaPath:"#/$defs/cpu/properties/throttledPeriods/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data3.periods !== undefined){
let data8 = data3.periods;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err31 = {instancePath:instancePath+"/cpu/periods",schemaPath:"#/$defs/cpu/properties/periods/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err32 = {instancePath:instancePath+"/cpu/periods",schemaPath:"#/$defs/cpu/properties/periods/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data3.throttledSeconds !== undefined){
let data9 = data3.throttledSeconds;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err33 = {instancePath:instancePath+"/cpu/throttledSeconds",schemaPath:"#/$defs/cpu/properties/throttledSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/cpu",schemaPath:"#/$defs/cpu/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.cpuShareOfLimit !== undefined){
let data10 = data.cpuShareOfLimit;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err35 = {instancePath:instancePath+"/cpuShareOfLimit",schemaPath:"#/properties/cpuShareOfLimit/type",keyword:"type",params:{type: schema29.properties.cpuShareOfLimit.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.memory !== undefined){
let data11 = data.memory;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.currentBytes === undefined){
const err36 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/required",keyword:"required",params:{missingProperty: "currentBytes"},message:"must have required property '"+"currentBytes"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data11.workingSetBytes === undefined){
const err37 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/required",keyword:"required",params:{missingProperty: "workingSetBytes"},message:"must have required property '"+"workingSetBytes"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data11.peakBytes === undefined){
const err38 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/required",keyword:"required",params:{missingProperty: "peakBytes"},message:"must have required property '"+"peakBytes"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data11.cacheBytes === undefined){
const err39 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/required",keyword:"required",params:{missingProperty: "cacheBytes"},message:"must have required property '"+"cacheBytes"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data11.limitBytes === undefined){
const err40 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/required",keyword:"required",params:{missingProperty: "limitBytes"},message:"must have required property '"+"limitBytes"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key2 in data11){
if(!(((((key2 === "currentBytes") || (key2 === "workingSetBytes")) || (key2 === "peakBytes")) || (key2 === "cacheBytes")) || (key2 === "limitBytes"))){
const err41 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data11.currentBytes !== undefined){
let data12 = data11.currentBytes;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err42 = {instancePath:instancePath+"/memory/currentBytes",schemaPath:"#/properties/memory/properties/currentBytes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data11.workingSetBytes !== undefined){
let data13 = data11.workingSetBytes;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err43 = {instancePath:instancePath+"/memory/workingSetBytes",schemaPath:"#/properties/memory/properties/workingSetBytes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data11.peakBytes !== undefined){
let data14 = data11.peakBytes;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
const err44 = {instancePath:instancePath+"/memory/peakBytes",schemaPath:"#/properties/memory/properties/peakBytes/type",keyword:"type",params:{type: schema29.properties.memory.properties.peakBytes.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data11.cacheBytes !== undefined){
let data15 = data11.cacheBytes;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err45 = {instancePath:instancePath+"/memory/cacheBytes",schemaPath:"#/properties/memory/properties/cacheBytes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data11.limitBytes !== undefined){
let data16 = data11.limitBytes;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (data16 !== null)){
const err46 = {instancePath:instancePath+"/memory/limitBytes",schemaPath:"#/properties/memory/properties/limitBytes/type",keyword:"type",params:{type: schema29.properties.memory.properties.limitBytes.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.blockReadBytes !== undefined){
let data17 = data.blockReadBytes;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err48 = {instancePath:instancePath+"/blockReadBytes",schemaPath:"#/properties/blockReadBytes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.blockWriteBytes !== undefined){
let data18 = data.blockWriteBytes;
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err49 = {instancePath:instancePath+"/blockWriteBytes",schemaPath:"#/properties/blockWriteBytes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.networkReceivedBytes !== undefined){
let data19 = data.networkReceivedBytes;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err50 = {instancePath:instancePath+"/networkReceivedBytes",schemaPath:"#/properties/networkReceivedBytes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.networkSentBytes !== undefined){
let data20 = data.networkSentBytes;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err51 = {instancePath:instancePath+"/networkSentBytes",schemaPath:"#/properties/networkSentBytes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.pids !== undefined){
let data21 = data.pids;
if((!((typeof data21 == "number") && (isFinite(data21)))) && (data21 !== null)){
const err52 = {instancePath:instancePath+"/pids",schemaPath:"#/properties/pids/type",keyword:"type",params:{type: schema29.properties.pids.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.oomKills !== undefined){
let data22 = data.oomKills;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err53 = {instancePath:instancePath+"/oomKills",schemaPath:"#/properties/oomKills/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err54 = {instancePath:instancePath+"/oomKills",schemaPath:"#/properties/oomKills/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data.source !== undefined){
let data23 = data.source;
if(typeof data23 !== "string"){
const err55 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(((data23 === "cgroup-v1") || (data23 === "cgroup-v2")) || (data23 === "engine-api"))){
const err56 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema29.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.samples !== undefined){
let data24 = data.samples;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err57 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err58 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.index === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "index"},message:"must have required property '"+"index"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.variant === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.startedAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedAt"},message:"must have required property '"+"startedAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.durationMs === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.outcome === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.startup === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startup"},message:"must have required property '"+"startup"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.responses === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "responses"},message:"must have required property '"+"responses"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.blocks === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blocks"},message:"must have required property '"+"blocks"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.resources === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.timeline === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeline"},message:"must have required property '"+"timeline"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.notices === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notices"},message:"must have required property '"+"notices"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.memoryGrowth === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memoryGrowth"},message:"must have required property '"+"memoryGrowth"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema19.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.index !== undefined){
let data0 = data.index;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err13 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err14 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.variant !== undefined){
let data1 = data.variant;
if(typeof data1 !== "string"){
const err15 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data1 === "base") || (data1 === "head"))){
const err16 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/enum",keyword:"enum",params:{allowedValues: schema19.properties.variant.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.startedAt !== undefined){
if(typeof data.startedAt !== "string"){
const err17 = {instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.durationMs !== undefined){
let data3 = data.durationMs;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err18 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.outcome !== undefined){
let data4 = data.outcome;
const _errs11 = errors;
let valid1 = false;
let passing0 = null;
const _errs12 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.kind === undefined){
const err19 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data4){
if(!(key1 === "kind")){
const err20 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.kind !== undefined){
let data5 = data4.kind;
if(typeof data5 !== "string"){
const err21 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/properties/outcome/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("measured" !== data5){
const err22 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/properties/outcome/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "measured"},message:"must be equal to constant"};
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
const err23 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs17 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.kind === undefined){
const err24 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data4.reason === undefined){
const err25 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data4){
if(!((key2 === "kind") || (key2 === "reason"))){
const err26 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.kind !== undefined){
let data6 = data4.kind;
if(typeof data6 !== "string"){
const err27 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/properties/outcome/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if("void" !== data6){
const err28 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/properties/outcome/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "void"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.reason !== undefined){
if(typeof data4.reason !== "string"){
const err29 = {instancePath:instancePath+"/outcome/reason",schemaPath:"#/properties/outcome/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err31 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.startup !== undefined){
if(!(validate18(data.startup, {instancePath:instancePath+"/startup",parentData:data,parentDataProperty:"startup",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.responses !== undefined){
let data9 = data.responses;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate20(data9[i0], {instancePath:instancePath+"/responses/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/responses",schemaPath:"#/properties/responses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.blocks !== undefined){
let data11 = data.blocks;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate22(data11[i1], {instancePath:instancePath+"/blocks/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.resources !== undefined){
let data13 = data.resources;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate24(data13[i2], {instancePath:instancePath+"/resources/" + i2,parentData:data13,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.timeline !== undefined){
let data15 = data.timeline;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.intervalMs === undefined){
const err35 = {instancePath:instancePath+"/timeline",schemaPath:"#/$defs/timeline/required",keyword:"required",params:{missingProperty: "intervalMs"},message:"must have required property '"+"intervalMs"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data15.atMs === undefined){
const err36 = {instancePath:instancePath+"/timeline",schemaPath:"#/$defs/timeline/required",keyword:"required",params:{missingProperty: "atMs"},message:"must have required property '"+"atMs"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data15.services === undefined){
const err37 = {instancePath:instancePath+"/timeline",schemaPath:"#/$defs/timeline/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 in data15){
if(!(((key3 === "intervalMs") || (key3 === "atMs")) || (key3 === "services"))){
const err38 = {instancePath:instancePath+"/timeline",schemaPath:"#/$defs/timeline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.intervalMs !== undefined){
let data16 = data15.intervalMs;
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err39 = {instancePath:instancePath+"/timeline/intervalMs",schemaPath:"#/$defs/timeline/properties/intervalMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.atMs !== undefined){
let data17 = data15.atMs;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err40 = {instancePath:instancePath+"/timeline/atMs/" + i3,schemaPath:"#/$defs/timeline/properties/atMs/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err41 = {instancePath:instancePath+"/timeline/atMs",schemaPath:"#/$defs/timeline/properties/atMs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data15.services !== undefined){
let data19 = data15.services;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key4 in data19){
let data20 = data19[key4];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.cpuMs === undefined){
const err42 = {instancePath:instancePath+"/timeline/services/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeline/properties/services/additionalProperties/required",keyword:"required",params:{missingProperty: "cpuMs"},message:"must have required property '"+"cpuMs"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data20.workingSetKiB === undefined){
const err43 = {instancePath:instancePath+"/timeline/services/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeline/properties/services/additionalProperties/required",keyword:"required",params:{missingProperty: "workingSetKiB"},message:"must have required property '"+"workingSetKiB"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key5 in data20){
if(!((key5 === "cpuMs") || (key5 === "workingSetKiB"))){
const err44 = {instancePath:instancePath+"/timeline/services/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeline/properties/services/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data20.cpuMs !== undefined){
let data21 = data20.cpuMs;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err45 = {instancePath:instancePath+"/timeline/services/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpuMs/" + i4,schemaPath:"#/$defs/timeline/properties/services/additionalProperties/properties/cpuMs/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/timeline/services/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpuMs",schemaPath:"#/$defs/timeline/properties/services/additionalProperties/properties/cpuMs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data20.workingSetKiB !== undefined){
let data23 = data20.workingSetKiB;
if(Array.isArray(data23)){
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
let data24 = data23[i5];
if(!((typeof data24 == "number") && (isFinite(data24)))){
const err47 = {instancePath:instancePath+"/timeline/services/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/workingSetKiB/" + i5,schemaPath:"#/$defs/timeline/properties/services/additionalProperties/properties/workingSetKiB/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
else {
const err48 = {instancePath:instancePath+"/timeline/services/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/workingSetKiB",schemaPath:"#/$defs/timeline/properties/services/additionalProperties/properties/workingSetKiB/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/timeline/services/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/timeline/properties/services/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err50 = {instancePath:instancePath+"/timeline/services",schemaPath:"#/$defs/timeline/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/timeline",schemaPath:"#/$defs/timeline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.notices !== undefined){
let data25 = data.notices;
if(Array.isArray(data25)){
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
let data26 = data25[i6];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.level === undefined){
const err52 = {instancePath:instancePath+"/notices/" + i6,schemaPath:"#/$defs/notice/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data26.code === undefined){
const err53 = {instancePath:instancePath+"/notices/" + i6,schemaPath:"#/$defs/notice/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data26.subject === undefined){
const err54 = {instancePath:instancePath+"/notices/" + i6,schemaPath:"#/$defs/notice/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data26.text === undefined){
const err55 = {instancePath:instancePath+"/notices/" + i6,schemaPath:"#/$defs/notice/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key6 in data26){
if(!((((key6 === "level") || (key6 === "code")) || (key6 === "subject")) || (key6 === "text"))){
const err56 = {instancePath:instancePath+"/notices/" + i6,schemaPath:"#/$defs/notice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data26.level !== undefined){
let data27 = data26.level;
if(typeof data27 !== "string"){
const err57 = {instancePath:instancePath+"/notices/" + i6+"/level",schemaPath:"#/$defs/notice/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(((data27 === "info") || (data27 === "warning")) || (data27 === "error"))){
const err58 = {instancePath:instancePath+"/notices/" + i6+"/level",schemaPath:"#/$defs/notice/properties/level/enum",keyword:"enum",params:{allowedValues: schema32.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data26.code !== undefined){
if(typeof data26.code !== "string"){
const err59 = {instancePath:instancePath+"/notices/" + i6+"/code",schemaPath:"#/$defs/notice/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data26.subject !== undefined){
let data29 = data26.subject;
if((typeof data29 !== "string") && (data29 !== null)){
const err60 = {instancePath:instancePath+"/notices/" + i6+"/subject",schemaPath:"#/$defs/notice/properties/subject/type",keyword:"type",params:{type: schema32.properties.subject.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data26.text !== undefined){
if(typeof data26.text !== "string"){
const err61 = {instancePath:instancePath+"/notices/" + i6+"/text",schemaPath:"#/$defs/notice/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err62 = {instancePath:instancePath+"/notices/" + i6,schemaPath:"#/$defs/notice/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err63 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.memoryGrowth !== undefined){
let data31 = data.memoryGrowth;
if(Array.isArray(data31)){
const len7 = data31.length;
for(let i7=0; i7<len7; i7++){
let data32 = data31[i7];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.service === undefined){
const err64 = {instancePath:instancePath+"/memoryGrowth/" + i7,schemaPath:"#/$defs/memoryGrowth/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data32.growthBytes === undefined){
const err65 = {instancePath:instancePath+"/memoryGrowth/" + i7,schemaPath:"#/$defs/memoryGrowth/required",keyword:"required",params:{missingProperty: "growthBytes"},message:"must have required property '"+"growthBytes"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data32.slopeBytesPerSecond === undefined){
const err66 = {instancePath:instancePath+"/memoryGrowth/" + i7,schemaPath:"#/$defs/memoryGrowth/required",keyword:"required",params:{missingProperty: "slopeBytesPerSecond"},message:"must have required property '"+"slopeBytesPerSecond"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data32.slopeError === undefined){
const err67 = {instancePath:instancePath+"/memoryGrowth/" + i7,schemaPath:"#/$defs/memoryGrowth/required",keyword:"required",params:{missingProperty: "slopeError"},message:"must have required property '"+"slopeError"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key7 in data32){
if(!((((key7 === "service") || (key7 === "growthBytes")) || (key7 === "slopeBytesPerSecond")) || (key7 === "slopeError"))){
const err68 = {instancePath:instancePath+"/memoryGrowth/" + i7,schemaPath:"#/$defs/memoryGrowth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data32.service !== undefined){
if(typeof data32.service !== "string"){
const err69 = {instancePath:instancePath+"/memoryGrowth/" + i7+"/service",schemaPath:"#/$defs/memoryGrowth/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data32.growthBytes !== undefined){
let data34 = data32.growthBytes;
if(!((typeof data34 == "number") && (isFinite(data34)))){
const err70 = {instancePath:instancePath+"/memoryGrowth/" + i7+"/growthBytes",schemaPath:"#/$defs/memoryGrowth/properties/growthBytes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data32.slopeBytesPerSecond !== undefined){
let data35 = data32.slopeBytesPerSecond;
if((!((typeof data35 == "number") && (isFinite(data35)))) && (data35 !== null)){
const err71 = {instancePath:instancePath+"/memoryGrowth/" + i7+"/slopeBytesPerSecond",schemaPath:"#/$defs/memoryGrowth/properties/slopeBytesPerSecond/type",keyword:"type",params:{type: schema33.properties.slopeBytesPerSecond.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data32.slopeError !== undefined){
let data36 = data32.slopeError;
if((!((typeof data36 == "number") && (isFinite(data36)))) && (data36 !== null)){
const err72 = {instancePath:instancePath+"/memoryGrowth/" + i7+"/slopeError",schemaPath:"#/$defs/memoryGrowth/properties/slopeError/type",keyword:"type",params:{type: schema33.properties.slopeError.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/memoryGrowth/" + i7,schemaPath:"#/$defs/memoryGrowth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/memoryGrowth",schemaPath:"#/properties/memoryGrowth/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/compose-gate/compose-gate/v1/schemas/run.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schemaVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},message:"must have required property '"+"schemaVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.document === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.runId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.createdAt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tool === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.status === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.environment === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.mode === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.assumptions === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assumptions"},message:"must have required property '"+"assumptions"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.endpoints === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoints"},message:"must have required property '"+"endpoints"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.scenarios === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenarios"},message:"must have required property '"+"scenarios"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.machine === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "machine"},message:"must have required property '"+"machine"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.route === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "route"},message:"must have required property '"+"route"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.limits === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.images === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "images"},message:"must have required property '"+"images"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.rounds === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounds"},message:"must have required property '"+"rounds"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.notices === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notices"},message:"must have required property '"+"notices"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.pinning === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pinning"},message:"must have required property '"+"pinning"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err18 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err19 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(1 !== data0){
const err20 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.document !== undefined){
let data1 = data.document;
if(typeof data1 !== "string"){
const err21 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("run" !== data1){
const err22 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/const",keyword:"const",params:{allowedValue: "run"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.runId !== undefined){
let data2 = data.runId;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err23 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{6,32}$"},message:"must match pattern \""+"^[a-z0-9]{6,32}$"+"\""};
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
const err24 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.createdAt !== undefined){
if(typeof data.createdAt !== "string"){
const err25 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.tool !== undefined){
let data4 = data.tool;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err26 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data4.version === undefined){
const err27 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "name") || (key1 === "version"))){
const err28 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 !== "string"){
const err29 = {instancePath:instancePath+"/tool/name",schemaPath:"#/$defs/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if("compose-gate" !== data5){
const err30 = {instancePath:instancePath+"/tool/name",schemaPath:"#/$defs/tool/properties/name/const",keyword:"const",params:{allowedValue: "compose-gate"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data4.version !== undefined){
if(typeof data4.version !== "string"){
const err31 = {instancePath:instancePath+"/tool/version",schemaPath:"#/$defs/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err32 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.status !== undefined){
let data7 = data.status;
const _errs19 = errors;
let valid3 = false;
let passing0 = null;
const _errs20 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.kind === undefined){
const err33 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key2 in data7){
if(!(key2 === "kind")){
const err34 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data7.kind !== undefined){
let data8 = data7.kind;
if(typeof data8 !== "string"){
const err35 = {instancePath:instancePath+"/status/kind",schemaPath:"#/properties/status/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if("complete" !== data8){
const err36 = {instancePath:instancePath+"/status/kind",schemaPath:"#/properties/status/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "complete"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs20 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs25 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.kind === undefined){
const err38 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data7.reason === undefined){
const err39 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key3 in data7){
if(!((key3 === "kind") || (key3 === "reason"))){
const err40 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data7.kind !== undefined){
let data9 = data7.kind;
if(typeof data9 !== "string"){
const err41 = {instancePath:instancePath+"/status/kind",schemaPath:"#/properties/status/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if("partial" !== data9){
const err42 = {instancePath:instancePath+"/status/kind",schemaPath:"#/properties/status/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "partial"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data7.reason !== undefined){
if(typeof data7.reason !== "string"){
const err43 = {instancePath:instancePath+"/status/reason",schemaPath:"#/properties/status/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err45 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.environment !== undefined){
if(typeof data.environment !== "string"){
const err46 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.mode !== undefined){
let data12 = data.mode;
if(typeof data12 !== "string"){
const err47 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(((data12 === "single") || (data12 === "paired")) || (data12 === "alternating"))){
const err48 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.assumptions !== undefined){
let data13 = data.assumptions;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(typeof data13[i0] !== "string"){
const err49 = {instancePath:instancePath+"/assumptions/" + i0,schemaPath:"#/properties/assumptions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err50 = {instancePath:instancePath+"/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.endpoints !== undefined){
let data15 = data.endpoints;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(!(validate11(data15[i1], {instancePath:instancePath+"/endpoints/" + i1,parentData:data15,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.scenarios !== undefined){
let data17 = data.scenarios;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(!(validate13(data17[i2], {instancePath:instancePath+"/scenarios/" + i2,parentData:data17,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.machine !== undefined){
let data19 = data.machine;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.cpuModel === undefined){
const err53 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/required",keyword:"required",params:{missingProperty: "cpuModel"},message:"must have required property '"+"cpuModel"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data19.cores === undefined){
const err54 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/required",keyword:"required",params:{missingProperty: "cores"},message:"must have required property '"+"cores"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data19.memoryBytes === undefined){
const err55 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/required",keyword:"required",params:{missingProperty: "memoryBytes"},message:"must have required property '"+"memoryBytes"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data19.kernel === undefined){
const err56 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/required",keyword:"required",params:{missingProperty: "kernel"},message:"must have required property '"+"kernel"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data19.engineVersion === undefined){
const err57 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/required",keyword:"required",params:{missingProperty: "engineVersion"},message:"must have required property '"+"engineVersion"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data19.composeVersion === undefined){
const err58 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/required",keyword:"required",params:{missingProperty: "composeVersion"},message:"must have required property '"+"composeVersion"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data19.cgroupVersion === undefined){
const err59 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/required",keyword:"required",params:{missingProperty: "cgroupVersion"},message:"must have required property '"+"cgroupVersion"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data19.speedChecks === undefined){
const err60 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/required",keyword:"required",params:{missingProperty: "speedChecks"},message:"must have required property '"+"speedChecks"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data19.stealShare === undefined){
const err61 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/required",keyword:"required",params:{missingProperty: "stealShare"},message:"must have required property '"+"stealShare"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data19.loadAverage === undefined){
const err62 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/required",keyword:"required",params:{missingProperty: "loadAverage"},message:"must have required property '"+"loadAverage"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data19.steady === undefined){
const err63 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/required",keyword:"required",params:{missingProperty: "steady"},message:"must have required property '"+"steady"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key4 in data19){
if(!(func2.call(schema11.properties.machine.properties, key4))){
const err64 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data19.cpuModel !== undefined){
if(typeof data19.cpuModel !== "string"){
const err65 = {instancePath:instancePath+"/machine/cpuModel",schemaPath:"#/properties/machine/properties/cpuModel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data19.cores !== undefined){
let data21 = data19.cores;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err66 = {instancePath:instancePath+"/machine/cores",schemaPath:"#/properties/machine/properties/cores/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err67 = {instancePath:instancePath+"/machine/cores",schemaPath:"#/properties/machine/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data19.memoryBytes !== undefined){
let data22 = data19.memoryBytes;
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err68 = {instancePath:instancePath+"/machine/memoryBytes",schemaPath:"#/properties/machine/properties/memoryBytes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data19.kernel !== undefined){
if(typeof data19.kernel !== "string"){
const err69 = {instancePath:instancePath+"/machine/kernel",schemaPath:"#/properties/machine/properties/kernel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data19.engineVersion !== undefined){
if(typeof data19.engineVersion !== "string"){
const err70 = {instancePath:instancePath+"/machine/engineVersion",schemaPath:"#/properties/machine/properties/engineVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data19.composeVersion !== undefined){
if(typeof data19.composeVersion !== "string"){
const err71 = {instancePath:instancePath+"/machine/composeVersion",schemaPath:"#/properties/machine/properties/composeVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data19.cgroupVersion !== undefined){
let data26 = data19.cgroupVersion;
if(typeof data26 !== "string"){
const err72 = {instancePath:instancePath+"/machine/cgroupVersion",schemaPath:"#/properties/machine/properties/cgroupVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!((data26 === "1") || (data26 === "2"))){
const err73 = {instancePath:instancePath+"/machine/cgroupVersion",schemaPath:"#/properties/machine/properties/cgroupVersion/enum",keyword:"enum",params:{allowedValues: schema11.properties.machine.properties.cgroupVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data19.speedChecks !== undefined){
let data27 = data19.speedChecks;
if(Array.isArray(data27)){
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
let data28 = data27[i3];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.at === undefined){
const err74 = {instancePath:instancePath+"/machine/speedChecks/" + i3,schemaPath:"#/properties/machine/properties/speedChecks/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data28.loopMs === undefined){
const err75 = {instancePath:instancePath+"/machine/speedChecks/" + i3,schemaPath:"#/properties/machine/properties/speedChecks/items/required",keyword:"required",params:{missingProperty: "loopMs"},message:"must have required property '"+"loopMs"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key5 in data28){
if(!((key5 === "at") || (key5 === "loopMs"))){
const err76 = {instancePath:instancePath+"/machine/speedChecks/" + i3,schemaPath:"#/properties/machine/properties/speedChecks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data28.at !== undefined){
let data29 = data28.at;
if(typeof data29 !== "string"){
const err77 = {instancePath:instancePath+"/machine/speedChecks/" + i3+"/at",schemaPath:"#/properties/machine/properties/speedChecks/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!(((data29 === "start") || (data29 === "middle")) || (data29 === "end"))){
const err78 = {instancePath:instancePath+"/machine/speedChecks/" + i3+"/at",schemaPath:"#/properties/machine/properties/speedChecks/items/properties/at/enum",keyword:"enum",params:{allowedValues: schema11.properties.machine.properties.speedChecks.items.properties.at.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data28.loopMs !== undefined){
let data30 = data28.loopMs;
if(!((typeof data30 == "number") && (isFinite(data30)))){
const err79 = {instancePath:instancePath+"/machine/speedChecks/" + i3+"/loopMs",schemaPath:"#/properties/machine/properties/speedChecks/items/properties/loopMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/machine/speedChecks/" + i3,schemaPath:"#/properties/machine/properties/speedChecks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/machine/speedChecks",schemaPath:"#/properties/machine/properties/speedChecks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data19.stealShare !== undefined){
let data31 = data19.stealShare;
if((!((typeof data31 == "number") && (isFinite(data31)))) && (data31 !== null)){
const err82 = {instancePath:instancePath+"/machine/stealShare",schemaPath:"#/properties/machine/properties/stealShare/type",keyword:"type",params:{type: schema11.properties.machine.properties.stealShare.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data19.loadAverage !== undefined){
let data32 = data19.loadAverage;
if(!((typeof data32 == "number") && (isFinite(data32)))){
const err83 = {instancePath:instancePath+"/machine/loadAverage",schemaPath:"#/properties/machine/properties/loadAverage/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data19.steady !== undefined){
if(typeof data19.steady !== "boolean"){
const err84 = {instancePath:instancePath+"/machine/steady",schemaPath:"#/properties/machine/properties/steady/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err85 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.route !== undefined){
let data34 = data.route;
if(typeof data34 !== "string"){
const err86 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!((data34 === "container-address") || (data34 === "published-port"))){
const err87 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/enum",keyword:"enum",params:{allowedValues: schema11.properties.route.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.limits !== undefined){
let data35 = data.limits;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key6 in data35){
let data36 = data35[key6];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.cpus === undefined){
const err88 = {instancePath:instancePath+"/limits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/limits/additionalProperties/required",keyword:"required",params:{missingProperty: "cpus"},message:"must have required property '"+"cpus"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data36.memoryBytes === undefined){
const err89 = {instancePath:instancePath+"/limits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/limits/additionalProperties/required",keyword:"required",params:{missingProperty: "memoryBytes"},message:"must have required property '"+"memoryBytes"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key7 in data36){
if(!((key7 === "cpus") || (key7 === "memoryBytes"))){
const err90 = {instancePath:instancePath+"/limits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/limits/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data36.cpus !== undefined){
let data37 = data36.cpus;
if((!((typeof data37 == "number") && (isFinite(data37)))) && (data37 !== null)){
const err91 = {instancePath:instancePath+"/limits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpus",schemaPath:"#/properties/limits/additionalProperties/properties/cpus/type",keyword:"type",params:{type: schema11.properties.limits.additionalProperties.properties.cpus.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data36.memoryBytes !== undefined){
let data38 = data36.memoryBytes;
if((!((typeof data38 == "number") && (isFinite(data38)))) && (data38 !== null)){
const err92 = {instancePath:instancePath+"/limits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/memoryBytes",schemaPath:"#/properties/limits/additionalProperties/properties/memoryBytes/type",keyword:"type",params:{type: schema11.properties.limits.additionalProperties.properties.memoryBytes.type},message:"must be number,null"};
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
const err93 = {instancePath:instancePath+"/limits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/limits/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err94 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.images !== undefined){
let data39 = data.images;
if(Array.isArray(data39)){
const len4 = data39.length;
for(let i4=0; i4<len4; i4++){
if(!(validate15(data39[i4], {instancePath:instancePath+"/images/" + i4,parentData:data39,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err95 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.rounds !== undefined){
let data41 = data.rounds;
if(Array.isArray(data41)){
const len5 = data41.length;
for(let i5=0; i5<len5; i5++){
if(!(validate17(data41[i5], {instancePath:instancePath+"/rounds/" + i5,parentData:data41,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err96 = {instancePath:instancePath+"/rounds",schemaPath:"#/properties/rounds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.notices !== undefined){
let data43 = data.notices;
if(Array.isArray(data43)){
const len6 = data43.length;
for(let i6=0; i6<len6; i6++){
let data44 = data43[i6];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.level === undefined){
const err97 = {instancePath:instancePath+"/notices/" + i6,schemaPath:"#/$defs/notice/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data44.code === undefined){
const err98 = {instancePath:instancePath+"/notices/" + i6,schemaPath:"#/$defs/notice/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data44.subject === undefined){
const err99 = {instancePath:instancePath+"/notices/" + i6,schemaPath:"#/$defs/notice/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data44.text === undefined){
const err100 = {instancePath:instancePath+"/notices/" + i6,schemaPath:"#/$defs/notice/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
for(const key8 in data44){
if(!((((key8 === "level") || (key8 === "code")) || (key8 === "subject")) || (key8 === "text"))){
const err101 = {instancePath:instancePath+"/notices/" + i6,schemaPath:"#/$defs/notice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data44.level !== undefined){
let data45 = data44.level;
if(typeof data45 !== "string"){
const err102 = {instancePath:instancePath+"/notices/" + i6+"/level",schemaPath:"#/$defs/notice/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!(((data45 === "info") || (data45 === "warning")) || (data45 === "error"))){
const err103 = {instancePath:instancePath+"/notices/" + i6+"/level",schemaPath:"#/$defs/notice/properties/level/enum",keyword:"enum",params:{allowedValues: schema32.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data44.code !== undefined){
if(typeof data44.code !== "string"){
const err104 = {instancePath:instancePath+"/notices/" + i6+"/code",schemaPath:"#/$defs/notice/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data44.subject !== undefined){
let data47 = data44.subject;
if((typeof data47 !== "string") && (data47 !== null)){
const err105 = {instancePath:instancePath+"/notices/" + i6+"/subject",schemaPath:"#/$defs/notice/properties/subject/type",keyword:"type",params:{type: schema32.properties.subject.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data44.text !== undefined){
if(typeof data44.text !== "string"){
const err106 = {instancePath:instancePath+"/notices/" + i6+"/text",schemaPath:"#/$defs/notice/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/notices/" + i6,schemaPath:"#/$defs/notice/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.pinning !== undefined){
let data49 = data.pinning;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.generatorCpus === undefined){
const err109 = {instancePath:instancePath+"/pinning",schemaPath:"#/properties/pinning/required",keyword:"required",params:{missingProperty: "generatorCpus"},message:"must have required property '"+"generatorCpus"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data49.stackCpus === undefined){
const err110 = {instancePath:instancePath+"/pinning",schemaPath:"#/properties/pinning/required",keyword:"required",params:{missingProperty: "stackCpus"},message:"must have required property '"+"stackCpus"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key9 in data49){
if(!((key9 === "generatorCpus") || (key9 === "stackCpus"))){
const err111 = {instancePath:instancePath+"/pinning",schemaPath:"#/properties/pinning/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data49.generatorCpus !== undefined){
let data50 = data49.generatorCpus;
if((typeof data50 !== "string") && (data50 !== null)){
const err112 = {instancePath:instancePath+"/pinning/generatorCpus",schemaPath:"#/properties/pinning/properties/generatorCpus/type",keyword:"type",params:{type: schema11.properties.pinning.properties.generatorCpus.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data49.stackCpus !== undefined){
let data51 = data49.stackCpus;
if((typeof data51 !== "string") && (data51 !== null)){
const err113 = {instancePath:instancePath+"/pinning/stackCpus",schemaPath:"#/properties/pinning/properties/stackCpus/type",keyword:"type",params:{type: schema11.properties.pinning.properties.stackCpus.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/pinning",schemaPath:"#/properties/pinning/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}



/***/ })

};
;