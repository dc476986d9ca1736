"use strict";
exports.id = 510;
exports.ids = [510];
exports.modules = {

/***/ 19510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });

const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/compose-gate/compose-gate/v1/schemas/stack.schema.json","title":"Stack document","description":"What `up` built and started: the variants, their services and what will be measured.","type":"object","additionalProperties":false,"required":["schemaVersion","document","runId","createdAt","tool","environment","engine","config","assumptions","endpoints","scenarios","variants","settings","route","pinning","headCommit","base","identical","removed","changes"],"properties":{"schemaVersion":{"const":1,"type":"integer","description":"Raised when a reader of the old form would misread the new one."},"document":{"const":"stack","type":"string"},"runId":{"type":"string","description":"Names one run; also part of every project, image tag and network of the run.","pattern":"^[a-z0-9]{6,32}$"},"createdAt":{"type":"string","description":"ISO 8601, UTC"},"tool":{"$ref":"#/$defs/tool"},"environment":{"type":"string"},"engine":{"$ref":"#/$defs/engine"},"config":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"file","type":"string"},"path":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"discovered","type":"string"}}}]},"assumptions":{"type":"array","description":"What was assumed because no one declared it, in plain words.","items":{"type":"string"}},"endpoints":{"type":"array","items":{"$ref":"#/$defs/endpoint"}},"scenarios":{"type":"array","items":{"$ref":"#/$defs/scenario"}},"variants":{"type":"array","items":{"$ref":"#/$defs/variantStack"}},"settings":{"$ref":"#/$defs/settings"},"route":{"type":"string","enum":["container-address","published-port"],"description":"How requests reach the containers, in every step."},"pinning":{"type":"object","additionalProperties":false,"required":["generatorCpus","stackCpus"],"properties":{"generatorCpus":{"type":["string","null"]},"stackCpus":{"type":["string","null"]}}},"headCommit":{"type":["string","null"],"description":"The commit that head was built from: on a pull request its head, not GitHub's merge commit. null outside of git, and where tracked files differ from the commit."},"base":{"description":"What head is compared with.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind","why"],"properties":{"kind":{"const":"none","type":"string"},"why":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind","sha","because","copied"],"properties":{"kind":{"const":"commit","type":"string"},"sha":{"type":"string"},"because":{"type":"string"},"copied":{"type":"array","items":{"type":"string"},"description":"Untracked files copied from the checkout."}}},{"type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"folder","type":"string"},"path":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind","images","sha"],"properties":{"kind":{"const":"images","type":"string"},"images":{"type":"array","description":"What the base runs in place of what head builds.","items":{"type":"object","additionalProperties":false,"required":["service","reference"],"properties":{"service":{"type":"string"},"reference":{"type":"string"}}}},"sha":{"type":["string","null"],"description":"The commit whose Compose files and configuration the base has; null: those of the checkout."}}}]},"identical":{"type":"array","items":{"type":"string"},"description":"Services that are the same in base and head."},"removed":{"type":"array","items":{"type":"string"},"description":"Services and endpoints that head no longer has."},"changes":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/changes"}],"description":"What differs in the sources and the images of base and head; null where there was no base to read. Values of variables and secrets are never in it."}},"$defs":{"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"compose-gate","type":"string"},"version":{"type":"string"}}},"expectation":{"type":"object","additionalProperties":false,"required":["status","bodyContains"],"properties":{"status":{"type":"array","description":"Statuses that count as a good answer; empty: any 2xx.","items":{"type":"integer","minimum":100,"description":"HTTP status","maximum":599}},"bodyContains":{"type":["string","null"],"description":"Text a good answer holds."}}},"endpoint":{"type":"object","additionalProperties":false,"required":["id","service","protocol","port","path","method","headers","body","expect","entry","health","insecureTls","declaredBy","isNew"],"properties":{"id":{"type":"string","description":"service:name, unique in the run"},"service":{"type":"string"},"protocol":{"type":"string","enum":["http","https"]},"port":{"type":"integer","minimum":1,"description":"container port","maximum":65535},"path":{"type":"string"},"method":{"type":"string"},"headers":{"type":"object","description":"As declared: ${env:NAME} is filled in only when a request is sent.","additionalProperties":{"type":"string"}},"body":{"type":["string","null"]},"expect":{"$ref":"#/$defs/expectation"},"entry":{"type":"boolean","description":"Reached from outside the stack: gets load."},"health":{"type":"boolean","description":"Judged by the health-answer budget."},"insecureTls":{"type":"boolean","description":"A self-signed certificate is accepted."},"declaredBy":{"type":"string","enum":["config","discovered"]},"isNew":{"type":"boolean","description":"The base does not have it: asked in head alone."}}},"stage":{"type":"object","additionalProperties":false,"required":["durationMs","ratePerSecond"],"properties":{"durationMs":{"type":"number"},"ratePerSecond":{"type":"number","description":"Rate reached at the end of the stage; it ramps from the previous one."}}},"scenario":{"type":"object","additionalProperties":false,"required":["id","endpoint","load","durationMs","warmupMs","timeoutMs","budgets","declaredBy"],"properties":{"id":{"type":"string"},"endpoint":{"type":"string","description":"endpoint id"},"load":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind","connections"],"properties":{"kind":{"const":"closed","type":"string"},"connections":{"type":"integer","minimum":0}}},{"type":"object","additionalProperties":false,"required":["kind","ratePerSecond","stages"],"properties":{"kind":{"const":"open","type":"string"},"ratePerSecond":{"type":"number","description":"Constant arrival rate, or the rate before the first stage."},"stages":{"type":"array","items":{"$ref":"#/$defs/stage"}}}}]},"durationMs":{"type":"number","description":"Total load time in one round, per scenario."},"warmupMs":{"type":"number"},"timeoutMs":{"type":"number","description":"An answer later than this is a timeout."},"budgets":{"type":"boolean","description":"CPU and memory budgets are judged under this scenario."},"declaredBy":{"type":"string","enum":["config","discovered"]}}},"engine":{"type":"object","additionalProperties":false,"required":["version","composeVersion","location","cgroupVersion","storageDriver"],"properties":{"version":{"type":"string"},"composeVersion":{"type":"string"},"location":{"type":"string","enum":["local","remote"]},"cgroupVersion":{"type":"string","enum":["1","2"]},"storageDriver":{"type":"string"}}},"serviceModel":{"type":"object","additionalProperties":false,"required":["name","image","imageId","built","cpuLimit","memoryLimitBytes","pidsLimit","dependsOn","hasHealthcheck","ports"],"properties":{"name":{"type":"string"},"image":{"type":"string","description":"The reference the run uses."},"imageId":{"type":["string","null"]},"built":{"type":"boolean","description":"Built from source by the run."},"cpuLimit":{"type":["number","null"],"description":"CPUs"},"memoryLimitBytes":{"type":["number","null"]},"pidsLimit":{"type":["number","null"]},"dependsOn":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["service","condition"],"properties":{"service":{"type":"string"},"condition":{"type":"string","enum":["service_started","service_healthy","service_completed_successfully"]}}}},"hasHealthcheck":{"type":"boolean"},"ports":{"type":"array","items":{"type":"integer","minimum":0,"description":"container ports, published or exposed"}}}},"problem":{"type":"object","additionalProperties":false,"required":["service","kind","text","exitCode","logTail"],"properties":{"service":{"type":"string"},"kind":{"type":"string","enum":["build-failed","pull-failed","create-failed","exited","crash-loop","oom-killed","unhealthy","not-ready"]},"text":{"type":"string","description":"One sentence: what happened."},"exitCode":{"type":["integer","null"]},"logTail":{"type":"array","description":"Last lines, secrets masked.","items":{"type":"string"}}}},"variantStack":{"type":"object","additionalProperties":false,"required":["variant","project","directory","composeFiles","profiles","imageTags","pull","build","outcome","problems","services","envFiles"],"properties":{"variant":{"type":"string","enum":["base","head"]},"project":{"type":"string","description":"Compose project name"},"directory":{"type":"string","description":"Where the Compose files lie, relative to the working directory."},"composeFiles":{"type":"array","items":{"type":"string"}},"profiles":{"type":"array","items":{"type":"string"}},"imageTags":{"type":"array","description":"Tags made by this run, removed by `down`.","items":{"type":"string"}},"pull":{"type":"object","additionalProperties":false,"required":["durationMs","images"],"properties":{"durationMs":{"type":"number"},"images":{"type":"array","items":{"type":"string"}}}},"build":{"type":"object","additionalProperties":false,"required":["durationMs","services","steps","cachedSteps"],"properties":{"durationMs":{"type":"number"},"services":{"type":"array","items":{"type":"string"}},"steps":{"type":"integer","minimum":0,"description":"Build steps seen"},"cachedSteps":{"type":"integer","minimum":0,"description":"of which came from the cache"}}},"outcome":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"started","type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"build-failed","type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"start-failed","type":"string"}}}]},"problems":{"type":"array","items":{"$ref":"#/$defs/problem"}},"services":{"type":"array","items":{"$ref":"#/$defs/serviceModel"}},"envFiles":{"type":"array","items":{"type":"string"}}}},"levels":{"type":"object","description":"Shares of the limit.","additionalProperties":false,"required":["warn","fail"],"properties":{"warn":{"type":"number"},"fail":{"type":"number"}}},"budgets":{"type":"object","additionalProperties":false,"required":["readyMs","healthAnswerMs","cpu","memory"],"properties":{"readyMs":{"type":"number"},"healthAnswerMs":{"type":"number"},"cpu":{"$ref":"#/$defs/levels"},"memory":{"$ref":"#/$defs/levels"}}},"setupExec":{"type":"object","additionalProperties":false,"required":["kind","service","command"],"properties":{"kind":{"const":"exec","type":"string"},"service":{"type":"string"},"command":{"type":"array","items":{"type":"string"}}}},"setupHttp":{"type":"object","additionalProperties":false,"required":["kind","service","port","path","method","headers","body","expect","capture"],"properties":{"kind":{"const":"http","type":"string"},"service":{"type":"string"},"port":{"type":"integer"},"path":{"type":"string"},"method":{"type":"string"},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{"type":["string","null"]},"expect":{"type":"array","items":{"type":"integer"}},"capture":{"type":"object","additionalProperties":{"type":"string"}}}},"ignore":{"type":"object","additionalProperties":false,"required":["id","service","reason","expires"],"properties":{"id":{"type":"string"},"service":{"type":["string","null"]},"reason":{"type":"string"},"expires":{"type":"string"}}},"tolerances":{"type":"object","description":"What the configuration says in place of the metrics' own; what it does not name is not here.","additionalProperties":false,"required":["metrics"],"properties":{"tolerance":{"type":"number","minimum":0,"description":"For every metric that has one, as a ratio."},"metrics":{"type":"object","additionalProperties":false,"properties":{"startup":{"$ref":"#/$defs/metricTolerance"},"response-p50":{"$ref":"#/$defs/metricTolerance"},"latency-p50":{"$ref":"#/$defs/metricTolerance"},"cpu-per-request":{"$ref":"#/$defs/metricTolerance"},"memory-peak":{"$ref":"#/$defs/metricTolerance"},"errors":{"$ref":"#/$defs/metricTolerance"},"image-size":{"$ref":"#/$defs/metricTolerance"},"layers":{"$ref":"#/$defs/metricTolerance"},"restarts":{"$ref":"#/$defs/metricTolerance"},"oom-kills":{"$ref":"#/$defs/metricTolerance"}}}}},"metricTolerance":{"type":"object","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"Whether it is gated at all."},"services":{"type":"boolean","description":"Gated for each service alone too."},"tolerance":{"type":"number","minimum":0,"description":"As a ratio."},"floor":{"type":"number","minimum":0,"description":"In the metric's unit."}}},"settings":{"type":"object","description":"The yardstick, resolved once by `up`; every later step reads it from here.","additionalProperties":false,"required":["measure","readyEndpoints","startTimeouts","unmeasured","setup","budgets","compare","scan","ignores","policy"],"properties":{"measure":{"type":"object","additionalProperties":false,"required":["rounds","timeBudgetMs","startTimeoutMs","idleMs","intervalMs","volumes","responseCount"],"properties":{"rounds":{"type":"integer"},"timeBudgetMs":{"type":"number"},"startTimeoutMs":{"type":"number"},"idleMs":{"type":"number"},"intervalMs":{"type":"number"},"volumes":{"type":"string","enum":["fresh","keep"]},"responseCount":{"type":"integer"}}},"readyEndpoints":{"type":"object","description":"service → endpoint id whose good answer means ready","additionalProperties":{"type":"string"}},"startTimeouts":{"type":"object","description":"service → milliseconds","additionalProperties":{"type":"number"}},"unmeasured":{"type":"array","description":"Services that are started and never judged.","items":{"type":"string"}},"setup":{"type":"array","items":{"oneOf":[{"$ref":"#/$defs/setupExec"},{"$ref":"#/$defs/setupHttp"}]}},"budgets":{"type":"object","additionalProperties":false,"required":["default","services"],"properties":{"default":{"$ref":"#/$defs/budgets"},"services":{"type":"object","additionalProperties":{"$ref":"#/$defs/budgets"}}}},"compare":{"$ref":"#/$defs/tolerances"},"scan":{"type":"object","additionalProperties":false,"required":["trivy","snyk","hardening","rules","timeoutMs","database"],"properties":{"trivy":{"type":"boolean"},"snyk":{"type":"boolean"},"hardening":{"type":"boolean"},"rules":{"type":"object","additionalProperties":{"type":"string","enum":["off","info","low","medium","high","critical"]}},"timeoutMs":{"type":"number"},"database":{"type":"object","additionalProperties":false,"required":["repositories","javaRepositories","maxAgeMs","offline"],"properties":{"repositories":{"type":"array","items":{"type":"string"}},"javaRepositories":{"type":"array","items":{"type":"string"}},"maxAgeMs":{"type":"number"},"offline":{"type":"boolean"}}}}},"ignores":{"type":"array","items":{"$ref":"#/$defs/ignore"}},"policy":{"type":"object","additionalProperties":{"type":"string","enum":["pass","warn","fail","evidence-missing"]}}}},"fact":{"description":"One thing that differs between base and head. It says what, and never that it is a cause.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind","about","name","unit","base","head"],"properties":{"kind":{"const":"value","type":"string"},"about":{"type":"string","enum":["service","limit","setting","variable","base-image","image","layer","dockerfile","file","package","throttling","memory","oom-kills","build"]},"name":{"type":"string","description":"What differs; printable and short, and as hostile as its source."},"unit":{"type":"string","enum":["text","bytes","ratio","count","ms"]},"base":{"type":["number","string","null"],"description":"null where that side has none"},"head":{"type":["number","string","null"],"description":"null where that side has none"}}},{"type":"object","description":"Where the value is not for a document: variables, labels, what may hold a secret.","additionalProperties":false,"required":["kind","about","name","change"],"properties":{"kind":{"const":"name","type":"string"},"about":{"type":"string","enum":["service","limit","setting","variable","base-image","image","layer","dockerfile","file","package","throttling","memory","oom-kills","build"]},"name":{"type":"string","description":"What differs; printable and short, and as hostile as its source."},"change":{"type":"string","enum":["added","removed","changed"]}}},{"type":"object","additionalProperties":false,"required":["kind","about","name","lines","more"],"properties":{"kind":{"const":"diff","type":"string"},"about":{"type":"string","enum":["service","limit","setting","variable","base-image","image","layer","dockerfile","file","package","throttling","memory","oom-kills","build"]},"name":{"type":"string","description":"What differs; printable and short, and as hostile as its source."},"lines":{"type":"array","items":{"type":"string"},"description":"Of a unified diff, from its first hunk on."},"more":{"type":"integer","minimum":0,"description":"Lines that are not stored."}}},{"type":"object","additionalProperties":false,"required":["kind","about","count"],"properties":{"kind":{"const":"more","type":"string"},"about":{"type":"string","enum":["service","limit","setting","variable","base-image","image","layer","dockerfile","file","package","throttling","memory","oom-kills","build"]},"count":{"type":"integer","minimum":1,"description":"Facts of this sort that are not stored."}}}]},"serviceFacts":{"type":"object","additionalProperties":false,"required":["service","facts"],"properties":{"service":{"type":"string"},"facts":{"type":"array","items":{"$ref":"#/$defs/fact"}}}},"changes":{"type":"object","additionalProperties":false,"required":["whole","services"],"properties":{"whole":{"type":"array","items":{"$ref":"#/$defs/fact"},"description":"Of the stack as a whole."},"services":{"type":"array","items":{"$ref":"#/$defs/serviceFacts"},"description":"Services of which something differs."}}}}};
const schema12 = {"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"compose-gate","type":"string"},"version":{"type":"string"}}};
const schema13 = {"type":"object","additionalProperties":false,"required":["version","composeVersion","location","cgroupVersion","storageDriver"],"properties":{"version":{"type":"string"},"composeVersion":{"type":"string"},"location":{"type":"string","enum":["local","remote"]},"cgroupVersion":{"type":"string","enum":["1","2"]},"storageDriver":{"type":"string"}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9]{6,32}$", "u");
const schema14 = {"type":"object","additionalProperties":false,"required":["id","service","protocol","port","path","method","headers","body","expect","entry","health","insecureTls","declaredBy","isNew"],"properties":{"id":{"type":"string","description":"service:name, unique in the run"},"service":{"type":"string"},"protocol":{"type":"string","enum":["http","https"]},"port":{"type":"integer","minimum":1,"description":"container port","maximum":65535},"path":{"type":"string"},"method":{"type":"string"},"headers":{"type":"object","description":"As declared: ${env:NAME} is filled in only when a request is sent.","additionalProperties":{"type":"string"}},"body":{"type":["string","null"]},"expect":{"$ref":"#/$defs/expectation"},"entry":{"type":"boolean","description":"Reached from outside the stack: gets load."},"health":{"type":"boolean","description":"Judged by the health-answer budget."},"insecureTls":{"type":"boolean","description":"A self-signed certificate is accepted."},"declaredBy":{"type":"string","enum":["config","discovered"]},"isNew":{"type":"boolean","description":"The base does not have it: asked in head alone."}}};
const schema15 = {"type":"object","additionalProperties":false,"required":["status","bodyContains"],"properties":{"status":{"type":"array","description":"Statuses that count as a good answer; empty: any 2xx.","items":{"type":"integer","minimum":100,"description":"HTTP status","maximum":599}},"bodyContains":{"type":["string","null"],"description":"Text a good answer holds."}}};

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
if(!(func2.call(schema14.properties, key0))){
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
const err18 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema14.properties.protocol.enum},message:"must be equal to one of the allowed values"};
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
const err26 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: schema14.properties.body.type},message:"must be string,null"};
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
const err34 = {instancePath:instancePath+"/expect/bodyContains",schemaPath:"#/$defs/expectation/properties/bodyContains/type",keyword:"type",params:{type: schema15.properties.bodyContains.type},message:"must be string,null"};
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
const err40 = {instancePath:instancePath+"/declaredBy",schemaPath:"#/properties/declaredBy/enum",keyword:"enum",params:{allowedValues: schema14.properties.declaredBy.enum},message:"must be equal to one of the allowed values"};
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

const schema16 = {"type":"object","additionalProperties":false,"required":["id","endpoint","load","durationMs","warmupMs","timeoutMs","budgets","declaredBy"],"properties":{"id":{"type":"string"},"endpoint":{"type":"string","description":"endpoint id"},"load":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind","connections"],"properties":{"kind":{"const":"closed","type":"string"},"connections":{"type":"integer","minimum":0}}},{"type":"object","additionalProperties":false,"required":["kind","ratePerSecond","stages"],"properties":{"kind":{"const":"open","type":"string"},"ratePerSecond":{"type":"number","description":"Constant arrival rate, or the rate before the first stage."},"stages":{"type":"array","items":{"$ref":"#/$defs/stage"}}}}]},"durationMs":{"type":"number","description":"Total load time in one round, per scenario."},"warmupMs":{"type":"number"},"timeoutMs":{"type":"number","description":"An answer later than this is a timeout."},"budgets":{"type":"boolean","description":"CPU and memory budgets are judged under this scenario."},"declaredBy":{"type":"string","enum":["config","discovered"]}}};
const schema17 = {"type":"object","additionalProperties":false,"required":["durationMs","ratePerSecond"],"properties":{"durationMs":{"type":"number"},"ratePerSecond":{"type":"number","description":"Rate reached at the end of the stage; it ramps from the previous one."}}};

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
const err40 = {instancePath:instancePath+"/declaredBy",schemaPath:"#/properties/declaredBy/enum",keyword:"enum",params:{allowedValues: schema16.properties.declaredBy.enum},message:"must be equal to one of the allowed values"};
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

const schema18 = {"type":"object","additionalProperties":false,"required":["variant","project","directory","composeFiles","profiles","imageTags","pull","build","outcome","problems","services","envFiles"],"properties":{"variant":{"type":"string","enum":["base","head"]},"project":{"type":"string","description":"Compose project name"},"directory":{"type":"string","description":"Where the Compose files lie, relative to the working directory."},"composeFiles":{"type":"array","items":{"type":"string"}},"profiles":{"type":"array","items":{"type":"string"}},"imageTags":{"type":"array","description":"Tags made by this run, removed by `down`.","items":{"type":"string"}},"pull":{"type":"object","additionalProperties":false,"required":["durationMs","images"],"properties":{"durationMs":{"type":"number"},"images":{"type":"array","items":{"type":"string"}}}},"build":{"type":"object","additionalProperties":false,"required":["durationMs","services","steps","cachedSteps"],"properties":{"durationMs":{"type":"number"},"services":{"type":"array","items":{"type":"string"}},"steps":{"type":"integer","minimum":0,"description":"Build steps seen"},"cachedSteps":{"type":"integer","minimum":0,"description":"of which came from the cache"}}},"outcome":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"started","type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"build-failed","type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"start-failed","type":"string"}}}]},"problems":{"type":"array","items":{"$ref":"#/$defs/problem"}},"services":{"type":"array","items":{"$ref":"#/$defs/serviceModel"}},"envFiles":{"type":"array","items":{"type":"string"}}}};
const schema19 = {"type":"object","additionalProperties":false,"required":["service","kind","text","exitCode","logTail"],"properties":{"service":{"type":"string"},"kind":{"type":"string","enum":["build-failed","pull-failed","create-failed","exited","crash-loop","oom-killed","unhealthy","not-ready"]},"text":{"type":"string","description":"One sentence: what happened."},"exitCode":{"type":["integer","null"]},"logTail":{"type":"array","description":"Last lines, secrets masked.","items":{"type":"string"}}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["name","image","imageId","built","cpuLimit","memoryLimitBytes","pidsLimit","dependsOn","hasHealthcheck","ports"],"properties":{"name":{"type":"string"},"image":{"type":"string","description":"The reference the run uses."},"imageId":{"type":["string","null"]},"built":{"type":"boolean","description":"Built from source by the run."},"cpuLimit":{"type":["number","null"],"description":"CPUs"},"memoryLimitBytes":{"type":["number","null"]},"pidsLimit":{"type":["number","null"]},"dependsOn":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["service","condition"],"properties":{"service":{"type":"string"},"condition":{"type":"string","enum":["service_started","service_healthy","service_completed_successfully"]}}}},"hasHealthcheck":{"type":"boolean"},"ports":{"type":"array","items":{"type":"integer","minimum":0,"description":"container ports, published or exposed"}}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.variant === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.project === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project"},message:"must have required property '"+"project"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.directory === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "directory"},message:"must have required property '"+"directory"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.composeFiles === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "composeFiles"},message:"must have required property '"+"composeFiles"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.profiles === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profiles"},message:"must have required property '"+"profiles"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.imageTags === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imageTags"},message:"must have required property '"+"imageTags"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.pull === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pull"},message:"must have required property '"+"pull"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.build === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "build"},message:"must have required property '"+"build"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.outcome === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.problems === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problems"},message:"must have required property '"+"problems"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.services === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.envFiles === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "envFiles"},message:"must have required property '"+"envFiles"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema18.properties, key0))){
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
if(data.variant !== undefined){
let data0 = data.variant;
if(typeof data0 !== "string"){
const err13 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data0 === "base") || (data0 === "head"))){
const err14 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/enum",keyword:"enum",params:{allowedValues: schema18.properties.variant.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.project !== undefined){
if(typeof data.project !== "string"){
const err15 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.directory !== undefined){
if(typeof data.directory !== "string"){
const err16 = {instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.composeFiles !== undefined){
let data3 = data.composeFiles;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err17 = {instancePath:instancePath+"/composeFiles/" + i0,schemaPath:"#/properties/composeFiles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/composeFiles",schemaPath:"#/properties/composeFiles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.profiles !== undefined){
let data5 = data.profiles;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err19 = {instancePath:instancePath+"/profiles/" + i1,schemaPath:"#/properties/profiles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.imageTags !== undefined){
let data7 = data.imageTags;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
const err21 = {instancePath:instancePath+"/imageTags/" + i2,schemaPath:"#/properties/imageTags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/imageTags",schemaPath:"#/properties/imageTags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.pull !== undefined){
let data9 = data.pull;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.durationMs === undefined){
const err23 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9.images === undefined){
const err24 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/required",keyword:"required",params:{missingProperty: "images"},message:"must have required property '"+"images"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "durationMs") || (key1 === "images"))){
const err25 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.durationMs !== undefined){
let data10 = data9.durationMs;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err26 = {instancePath:instancePath+"/pull/durationMs",schemaPath:"#/properties/pull/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.images !== undefined){
let data11 = data9.images;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(typeof data11[i3] !== "string"){
const err27 = {instancePath:instancePath+"/pull/images/" + i3,schemaPath:"#/properties/pull/properties/images/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/pull/images",schemaPath:"#/properties/pull/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err29 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.build !== undefined){
let data13 = data.build;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.durationMs === undefined){
const err30 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data13.services === undefined){
const err31 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data13.steps === undefined){
const err32 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13.cachedSteps === undefined){
const err33 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "cachedSteps"},message:"must have required property '"+"cachedSteps"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key2 in data13){
if(!((((key2 === "durationMs") || (key2 === "services")) || (key2 === "steps")) || (key2 === "cachedSteps"))){
const err34 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.durationMs !== undefined){
let data14 = data13.durationMs;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err35 = {instancePath:instancePath+"/build/durationMs",schemaPath:"#/properties/build/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.services !== undefined){
let data15 = data13.services;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
if(typeof data15[i4] !== "string"){
const err36 = {instancePath:instancePath+"/build/services/" + i4,schemaPath:"#/properties/build/properties/services/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err37 = {instancePath:instancePath+"/build/services",schemaPath:"#/properties/build/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.steps !== undefined){
let data17 = data13.steps;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err38 = {instancePath:instancePath+"/build/steps",schemaPath:"#/properties/build/properties/steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err39 = {instancePath:instancePath+"/build/steps",schemaPath:"#/properties/build/properties/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data13.cachedSteps !== undefined){
let data18 = data13.cachedSteps;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err40 = {instancePath:instancePath+"/build/cachedSteps",schemaPath:"#/properties/build/properties/cachedSteps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err41 = {instancePath:instancePath+"/build/cachedSteps",schemaPath:"#/properties/build/properties/cachedSteps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err42 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.outcome !== undefined){
let data19 = data.outcome;
const _errs43 = errors;
let valid13 = false;
let passing0 = null;
const _errs44 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.kind === undefined){
const err43 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key3 in data19){
if(!(key3 === "kind")){
const err44 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data19.kind !== undefined){
let data20 = data19.kind;
if(typeof data20 !== "string"){
const err45 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/properties/outcome/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if("started" !== data20){
const err46 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/properties/outcome/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "started"},message:"must be equal to constant"};
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
const err47 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid0 = _errs44 === errors;
if(_valid0){
valid13 = true;
passing0 = 0;
}
const _errs49 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.kind === undefined){
const err48 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key4 in data19){
if(!(key4 === "kind")){
const err49 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data19.kind !== undefined){
let data21 = data19.kind;
if(typeof data21 !== "string"){
const err50 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/properties/outcome/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if("build-failed" !== data21){
const err51 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/properties/outcome/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "build-failed"},message:"must be equal to constant"};
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
else {
const err52 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid0 = _errs49 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid13 = true;
passing0 = 1;
}
const _errs54 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.kind === undefined){
const err53 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key5 in data19){
if(!(key5 === "kind")){
const err54 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data19.kind !== undefined){
let data22 = data19.kind;
if(typeof data22 !== "string"){
const err55 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/properties/outcome/oneOf/2/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if("start-failed" !== data22){
const err56 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/properties/outcome/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "start-failed"},message:"must be equal to constant"};
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
else {
const err57 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid0 = _errs54 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid13 = true;
passing0 = 2;
}
}
}
if(!valid13){
const err58 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
if(data.problems !== undefined){
let data23 = data.problems;
if(Array.isArray(data23)){
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
let data24 = data23[i5];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.service === undefined){
const err59 = {instancePath:instancePath+"/problems/" + i5,schemaPath:"#/$defs/problem/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data24.kind === undefined){
const err60 = {instancePath:instancePath+"/problems/" + i5,schemaPath:"#/$defs/problem/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data24.text === undefined){
const err61 = {instancePath:instancePath+"/problems/" + i5,schemaPath:"#/$defs/problem/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data24.exitCode === undefined){
const err62 = {instancePath:instancePath+"/problems/" + i5,schemaPath:"#/$defs/problem/required",keyword:"required",params:{missingProperty: "exitCode"},message:"must have required property '"+"exitCode"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data24.logTail === undefined){
const err63 = {instancePath:instancePath+"/problems/" + i5,schemaPath:"#/$defs/problem/required",keyword:"required",params:{missingProperty: "logTail"},message:"must have required property '"+"logTail"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key6 in data24){
if(!(((((key6 === "service") || (key6 === "kind")) || (key6 === "text")) || (key6 === "exitCode")) || (key6 === "logTail"))){
const err64 = {instancePath:instancePath+"/problems/" + i5,schemaPath:"#/$defs/problem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data24.service !== undefined){
if(typeof data24.service !== "string"){
const err65 = {instancePath:instancePath+"/problems/" + i5+"/service",schemaPath:"#/$defs/problem/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data24.kind !== undefined){
let data26 = data24.kind;
if(typeof data26 !== "string"){
const err66 = {instancePath:instancePath+"/problems/" + i5+"/kind",schemaPath:"#/$defs/problem/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!((((((((data26 === "build-failed") || (data26 === "pull-failed")) || (data26 === "create-failed")) || (data26 === "exited")) || (data26 === "crash-loop")) || (data26 === "oom-killed")) || (data26 === "unhealthy")) || (data26 === "not-ready"))){
const err67 = {instancePath:instancePath+"/problems/" + i5+"/kind",schemaPath:"#/$defs/problem/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data24.text !== undefined){
if(typeof data24.text !== "string"){
const err68 = {instancePath:instancePath+"/problems/" + i5+"/text",schemaPath:"#/$defs/problem/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data24.exitCode !== undefined){
let data28 = data24.exitCode;
if((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (data28 !== null)){
const err69 = {instancePath:instancePath+"/problems/" + i5+"/exitCode",schemaPath:"#/$defs/problem/properties/exitCode/type",keyword:"type",params:{type: schema19.properties.exitCode.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data24.logTail !== undefined){
let data29 = data24.logTail;
if(Array.isArray(data29)){
const len6 = data29.length;
for(let i6=0; i6<len6; i6++){
if(typeof data29[i6] !== "string"){
const err70 = {instancePath:instancePath+"/problems/" + i5+"/logTail/" + i6,schemaPath:"#/$defs/problem/properties/logTail/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/problems/" + i5+"/logTail",schemaPath:"#/$defs/problem/properties/logTail/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err72 = {instancePath:instancePath+"/problems/" + i5,schemaPath:"#/$defs/problem/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err73 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.services !== undefined){
let data31 = data.services;
if(Array.isArray(data31)){
const len7 = data31.length;
for(let i7=0; i7<len7; i7++){
let data32 = data31[i7];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.name === undefined){
const err74 = {instancePath:instancePath+"/services/" + i7,schemaPath:"#/$defs/serviceModel/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data32.image === undefined){
const err75 = {instancePath:instancePath+"/services/" + i7,schemaPath:"#/$defs/serviceModel/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data32.imageId === undefined){
const err76 = {instancePath:instancePath+"/services/" + i7,schemaPath:"#/$defs/serviceModel/required",keyword:"required",params:{missingProperty: "imageId"},message:"must have required property '"+"imageId"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data32.built === undefined){
const err77 = {instancePath:instancePath+"/services/" + i7,schemaPath:"#/$defs/serviceModel/required",keyword:"required",params:{missingProperty: "built"},message:"must have required property '"+"built"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data32.cpuLimit === undefined){
const err78 = {instancePath:instancePath+"/services/" + i7,schemaPath:"#/$defs/serviceModel/required",keyword:"required",params:{missingProperty: "cpuLimit"},message:"must have required property '"+"cpuLimit"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data32.memoryLimitBytes === undefined){
const err79 = {instancePath:instancePath+"/services/" + i7,schemaPath:"#/$defs/serviceModel/required",keyword:"required",params:{missingProperty: "memoryLimitBytes"},message:"must have required property '"+"memoryLimitBytes"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data32.pidsLimit === undefined){
const err80 = {instancePath:instancePath+"/services/" + i7,schemaPath:"#/$defs/serviceModel/required",keyword:"required",params:{missingProperty: "pidsLimit"},message:"must have required property '"+"pidsLimit"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data32.dependsOn === undefined){
const err81 = {instancePath:instancePath+"/services/" + i7,schemaPath:"#/$defs/serviceModel/required",keyword:"required",params:{missingProperty: "dependsOn"},message:"must have required property '"+"dependsOn"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data32.hasHealthcheck === undefined){
const err82 = {instancePath:instancePath+"/services/" + i7,schemaPath:"#/$defs/serviceModel/required",keyword:"required",params:{missingProperty: "hasHealthcheck"},message:"must have required property '"+"hasHealthcheck"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data32.ports === undefined){
const err83 = {instancePath:instancePath+"/services/" + i7,schemaPath:"#/$defs/serviceModel/required",keyword:"required",params:{missingProperty: "ports"},message:"must have required property '"+"ports"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key7 in data32){
if(!(func2.call(schema20.properties, key7))){
const err84 = {instancePath:instancePath+"/services/" + i7,schemaPath:"#/$defs/serviceModel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data32.name !== undefined){
if(typeof data32.name !== "string"){
const err85 = {instancePath:instancePath+"/services/" + i7+"/name",schemaPath:"#/$defs/serviceModel/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data32.image !== undefined){
if(typeof data32.image !== "string"){
const err86 = {instancePath:instancePath+"/services/" + i7+"/image",schemaPath:"#/$defs/serviceModel/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data32.imageId !== undefined){
let data35 = data32.imageId;
if((typeof data35 !== "string") && (data35 !== null)){
const err87 = {instancePath:instancePath+"/services/" + i7+"/imageId",schemaPath:"#/$defs/serviceModel/properties/imageId/type",keyword:"type",params:{type: schema20.properties.imageId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data32.built !== undefined){
if(typeof data32.built !== "boolean"){
const err88 = {instancePath:instancePath+"/services/" + i7+"/built",schemaPath:"#/$defs/serviceModel/properties/built/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data32.cpuLimit !== undefined){
let data37 = data32.cpuLimit;
if((!((typeof data37 == "number") && (isFinite(data37)))) && (data37 !== null)){
const err89 = {instancePath:instancePath+"/services/" + i7+"/cpuLimit",schemaPath:"#/$defs/serviceModel/properties/cpuLimit/type",keyword:"type",params:{type: schema20.properties.cpuLimit.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data32.memoryLimitBytes !== undefined){
let data38 = data32.memoryLimitBytes;
if((!((typeof data38 == "number") && (isFinite(data38)))) && (data38 !== null)){
const err90 = {instancePath:instancePath+"/services/" + i7+"/memoryLimitBytes",schemaPath:"#/$defs/serviceModel/properties/memoryLimitBytes/type",keyword:"type",params:{type: schema20.properties.memoryLimitBytes.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data32.pidsLimit !== undefined){
let data39 = data32.pidsLimit;
if((!((typeof data39 == "number") && (isFinite(data39)))) && (data39 !== null)){
const err91 = {instancePath:instancePath+"/services/" + i7+"/pidsLimit",schemaPath:"#/$defs/serviceModel/properties/pidsLimit/type",keyword:"type",params:{type: schema20.properties.pidsLimit.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data32.dependsOn !== undefined){
let data40 = data32.dependsOn;
if(Array.isArray(data40)){
const len8 = data40.length;
for(let i8=0; i8<len8; i8++){
let data41 = data40[i8];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.service === undefined){
const err92 = {instancePath:instancePath+"/services/" + i7+"/dependsOn/" + i8,schemaPath:"#/$defs/serviceModel/properties/dependsOn/items/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data41.condition === undefined){
const err93 = {instancePath:instancePath+"/services/" + i7+"/dependsOn/" + i8,schemaPath:"#/$defs/serviceModel/properties/dependsOn/items/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key8 in data41){
if(!((key8 === "service") || (key8 === "condition"))){
const err94 = {instancePath:instancePath+"/services/" + i7+"/dependsOn/" + i8,schemaPath:"#/$defs/serviceModel/properties/dependsOn/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data41.service !== undefined){
if(typeof data41.service !== "string"){
const err95 = {instancePath:instancePath+"/services/" + i7+"/dependsOn/" + i8+"/service",schemaPath:"#/$defs/serviceModel/properties/dependsOn/items/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data41.condition !== undefined){
let data43 = data41.condition;
if(typeof data43 !== "string"){
const err96 = {instancePath:instancePath+"/services/" + i7+"/dependsOn/" + i8+"/condition",schemaPath:"#/$defs/serviceModel/properties/dependsOn/items/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!(((data43 === "service_started") || (data43 === "service_healthy")) || (data43 === "service_completed_successfully"))){
const err97 = {instancePath:instancePath+"/services/" + i7+"/dependsOn/" + i8+"/condition",schemaPath:"#/$defs/serviceModel/properties/dependsOn/items/properties/condition/enum",keyword:"enum",params:{allowedValues: schema20.properties.dependsOn.items.properties.condition.enum},message:"must be equal to one of the allowed values"};
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
const err98 = {instancePath:instancePath+"/services/" + i7+"/dependsOn/" + i8,schemaPath:"#/$defs/serviceModel/properties/dependsOn/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/services/" + i7+"/dependsOn",schemaPath:"#/$defs/serviceModel/properties/dependsOn/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data32.hasHealthcheck !== undefined){
if(typeof data32.hasHealthcheck !== "boolean"){
const err100 = {instancePath:instancePath+"/services/" + i7+"/hasHealthcheck",schemaPath:"#/$defs/serviceModel/properties/hasHealthcheck/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data32.ports !== undefined){
let data45 = data32.ports;
if(Array.isArray(data45)){
const len9 = data45.length;
for(let i9=0; i9<len9; i9++){
let data46 = data45[i9];
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err101 = {instancePath:instancePath+"/services/" + i7+"/ports/" + i9,schemaPath:"#/$defs/serviceModel/properties/ports/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
const err102 = {instancePath:instancePath+"/services/" + i7+"/ports/" + i9,schemaPath:"#/$defs/serviceModel/properties/ports/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err103 = {instancePath:instancePath+"/services/" + i7+"/ports",schemaPath:"#/$defs/serviceModel/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/services/" + i7,schemaPath:"#/$defs/serviceModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.envFiles !== undefined){
let data47 = data.envFiles;
if(Array.isArray(data47)){
const len10 = data47.length;
for(let i10=0; i10<len10; i10++){
if(typeof data47[i10] !== "string"){
const err106 = {instancePath:instancePath+"/envFiles/" + i10,schemaPath:"#/properties/envFiles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err107 = {instancePath:instancePath+"/envFiles",schemaPath:"#/properties/envFiles/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err108 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","description":"The yardstick, resolved once by `up`; every later step reads it from here.","additionalProperties":false,"required":["measure","readyEndpoints","startTimeouts","unmeasured","setup","budgets","compare","scan","ignores","policy"],"properties":{"measure":{"type":"object","additionalProperties":false,"required":["rounds","timeBudgetMs","startTimeoutMs","idleMs","intervalMs","volumes","responseCount"],"properties":{"rounds":{"type":"integer"},"timeBudgetMs":{"type":"number"},"startTimeoutMs":{"type":"number"},"idleMs":{"type":"number"},"intervalMs":{"type":"number"},"volumes":{"type":"string","enum":["fresh","keep"]},"responseCount":{"type":"integer"}}},"readyEndpoints":{"type":"object","description":"service → endpoint id whose good answer means ready","additionalProperties":{"type":"string"}},"startTimeouts":{"type":"object","description":"service → milliseconds","additionalProperties":{"type":"number"}},"unmeasured":{"type":"array","description":"Services that are started and never judged.","items":{"type":"string"}},"setup":{"type":"array","items":{"oneOf":[{"$ref":"#/$defs/setupExec"},{"$ref":"#/$defs/setupHttp"}]}},"budgets":{"type":"object","additionalProperties":false,"required":["default","services"],"properties":{"default":{"$ref":"#/$defs/budgets"},"services":{"type":"object","additionalProperties":{"$ref":"#/$defs/budgets"}}}},"compare":{"$ref":"#/$defs/tolerances"},"scan":{"type":"object","additionalProperties":false,"required":["trivy","snyk","hardening","rules","timeoutMs","database"],"properties":{"trivy":{"type":"boolean"},"snyk":{"type":"boolean"},"hardening":{"type":"boolean"},"rules":{"type":"object","additionalProperties":{"type":"string","enum":["off","info","low","medium","high","critical"]}},"timeoutMs":{"type":"number"},"database":{"type":"object","additionalProperties":false,"required":["repositories","javaRepositories","maxAgeMs","offline"],"properties":{"repositories":{"type":"array","items":{"type":"string"}},"javaRepositories":{"type":"array","items":{"type":"string"}},"maxAgeMs":{"type":"number"},"offline":{"type":"boolean"}}}}},"ignores":{"type":"array","items":{"$ref":"#/$defs/ignore"}},"policy":{"type":"object","additionalProperties":{"type":"string","enum":["pass","warn","fail","evidence-missing"]}}}};
const schema22 = {"type":"object","additionalProperties":false,"required":["kind","service","command"],"properties":{"kind":{"const":"exec","type":"string"},"service":{"type":"string"},"command":{"type":"array","items":{"type":"string"}}}};
const schema23 = {"type":"object","additionalProperties":false,"required":["kind","service","port","path","method","headers","body","expect","capture"],"properties":{"kind":{"const":"http","type":"string"},"service":{"type":"string"},"port":{"type":"integer"},"path":{"type":"string"},"method":{"type":"string"},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{"type":["string","null"]},"expect":{"type":"array","items":{"type":"integer"}},"capture":{"type":"object","additionalProperties":{"type":"string"}}}};
const schema38 = {"type":"object","additionalProperties":false,"required":["id","service","reason","expires"],"properties":{"id":{"type":"string"},"service":{"type":["string","null"]},"reason":{"type":"string"},"expires":{"type":"string"}}};
const schema24 = {"type":"object","additionalProperties":false,"required":["readyMs","healthAnswerMs","cpu","memory"],"properties":{"readyMs":{"type":"number"},"healthAnswerMs":{"type":"number"},"cpu":{"$ref":"#/$defs/levels"},"memory":{"$ref":"#/$defs/levels"}}};
const schema25 = {"type":"object","description":"Shares of the limit.","additionalProperties":false,"required":["warn","fail"],"properties":{"warn":{"type":"number"},"fail":{"type":"number"}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.readyMs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "readyMs"},message:"must have required property '"+"readyMs"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.healthAnswerMs === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "healthAnswerMs"},message:"must have required property '"+"healthAnswerMs"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cpu === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cpu"},message:"must have required property '"+"cpu"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.memory === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memory"},message:"must have required property '"+"memory"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "readyMs") || (key0 === "healthAnswerMs")) || (key0 === "cpu")) || (key0 === "memory"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.readyMs !== undefined){
let data0 = data.readyMs;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/readyMs",schemaPath:"#/properties/readyMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.healthAnswerMs !== undefined){
let data1 = data.healthAnswerMs;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/healthAnswerMs",schemaPath:"#/properties/healthAnswerMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.cpu !== undefined){
let data2 = data.cpu;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.warn === undefined){
const err7 = {instancePath:instancePath+"/cpu",schemaPath:"#/$defs/levels/required",keyword:"required",params:{missingProperty: "warn"},message:"must have required property '"+"warn"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.fail === undefined){
const err8 = {instancePath:instancePath+"/cpu",schemaPath:"#/$defs/levels/required",keyword:"required",params:{missingProperty: "fail"},message:"must have required property '"+"fail"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "warn") || (key1 === "fail"))){
const err9 = {instancePath:instancePath+"/cpu",schemaPath:"#/$defs/levels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.warn !== undefined){
let data3 = data2.warn;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/cpu/warn",schemaPath:"#/$defs/levels/properties/warn/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.fail !== undefined){
let data4 = data2.fail;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/cpu/fail",schemaPath:"#/$defs/levels/properties/fail/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err12 = {instancePath:instancePath+"/cpu",schemaPath:"#/$defs/levels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.memory !== undefined){
let data5 = data.memory;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.warn === undefined){
const err13 = {instancePath:instancePath+"/memory",schemaPath:"#/$defs/levels/required",keyword:"required",params:{missingProperty: "warn"},message:"must have required property '"+"warn"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.fail === undefined){
const err14 = {instancePath:instancePath+"/memory",schemaPath:"#/$defs/levels/required",keyword:"required",params:{missingProperty: "fail"},message:"must have required property '"+"fail"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data5){
if(!((key2 === "warn") || (key2 === "fail"))){
const err15 = {instancePath:instancePath+"/memory",schemaPath:"#/$defs/levels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.warn !== undefined){
let data6 = data5.warn;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err16 = {instancePath:instancePath+"/memory/warn",schemaPath:"#/$defs/levels/properties/warn/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.fail !== undefined){
let data7 = data5.fail;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/memory/fail",schemaPath:"#/$defs/levels/properties/fail/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err18 = {instancePath:instancePath+"/memory",schemaPath:"#/$defs/levels/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","description":"What the configuration says in place of the metrics' own; what it does not name is not here.","additionalProperties":false,"required":["metrics"],"properties":{"tolerance":{"type":"number","minimum":0,"description":"For every metric that has one, as a ratio."},"metrics":{"type":"object","additionalProperties":false,"properties":{"startup":{"$ref":"#/$defs/metricTolerance"},"response-p50":{"$ref":"#/$defs/metricTolerance"},"latency-p50":{"$ref":"#/$defs/metricTolerance"},"cpu-per-request":{"$ref":"#/$defs/metricTolerance"},"memory-peak":{"$ref":"#/$defs/metricTolerance"},"errors":{"$ref":"#/$defs/metricTolerance"},"image-size":{"$ref":"#/$defs/metricTolerance"},"layers":{"$ref":"#/$defs/metricTolerance"},"restarts":{"$ref":"#/$defs/metricTolerance"},"oom-kills":{"$ref":"#/$defs/metricTolerance"}}}}};
const schema28 = {"type":"object","additionalProperties":false,"properties":{"gate":{"type":"boolean","description":"Whether it is gated at all."},"services":{"type":"boolean","description":"Gated for each service alone too."},"tolerance":{"type":"number","minimum":0,"description":"As a ratio."},"floor":{"type":"number","minimum":0,"description":"In the metric's unit."}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metrics === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "tolerance") || (key0 === "metrics"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.tolerance !== undefined){
let data0 = data.tolerance;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err3 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.metrics !== undefined){
let data1 = data.metrics;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(func2.call(schema27.properties.metrics.properties, key1))){
const err4 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.startup !== undefined){
let data2 = data1.startup;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!((((key2 === "gate") || (key2 === "services")) || (key2 === "tolerance")) || (key2 === "floor"))){
const err5 = {instancePath:instancePath+"/metrics/startup",schemaPath:"#/$defs/metricTolerance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.gate !== undefined){
if(typeof data2.gate !== "boolean"){
const err6 = {instancePath:instancePath+"/metrics/startup/gate",schemaPath:"#/$defs/metricTolerance/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.services !== undefined){
if(typeof data2.services !== "boolean"){
const err7 = {instancePath:instancePath+"/metrics/startup/services",schemaPath:"#/$defs/metricTolerance/properties/services/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.tolerance !== undefined){
let data5 = data2.tolerance;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/metrics/startup/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err9 = {instancePath:instancePath+"/metrics/startup/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.floor !== undefined){
let data6 = data2.floor;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/metrics/startup/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err11 = {instancePath:instancePath+"/metrics/startup/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err12 = {instancePath:instancePath+"/metrics/startup",schemaPath:"#/$defs/metricTolerance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1["response-p50"] !== undefined){
let data7 = data1["response-p50"];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(!((((key3 === "gate") || (key3 === "services")) || (key3 === "tolerance")) || (key3 === "floor"))){
const err13 = {instancePath:instancePath+"/metrics/response-p50",schemaPath:"#/$defs/metricTolerance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.gate !== undefined){
if(typeof data7.gate !== "boolean"){
const err14 = {instancePath:instancePath+"/metrics/response-p50/gate",schemaPath:"#/$defs/metricTolerance/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.services !== undefined){
if(typeof data7.services !== "boolean"){
const err15 = {instancePath:instancePath+"/metrics/response-p50/services",schemaPath:"#/$defs/metricTolerance/properties/services/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.tolerance !== undefined){
let data10 = data7.tolerance;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err16 = {instancePath:instancePath+"/metrics/response-p50/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err17 = {instancePath:instancePath+"/metrics/response-p50/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.floor !== undefined){
let data11 = data7.floor;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err18 = {instancePath:instancePath+"/metrics/response-p50/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/metrics/response-p50/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err20 = {instancePath:instancePath+"/metrics/response-p50",schemaPath:"#/$defs/metricTolerance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1["latency-p50"] !== undefined){
let data12 = data1["latency-p50"];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
if(!((((key4 === "gate") || (key4 === "services")) || (key4 === "tolerance")) || (key4 === "floor"))){
const err21 = {instancePath:instancePath+"/metrics/latency-p50",schemaPath:"#/$defs/metricTolerance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data12.gate !== undefined){
if(typeof data12.gate !== "boolean"){
const err22 = {instancePath:instancePath+"/metrics/latency-p50/gate",schemaPath:"#/$defs/metricTolerance/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data12.services !== undefined){
if(typeof data12.services !== "boolean"){
const err23 = {instancePath:instancePath+"/metrics/latency-p50/services",schemaPath:"#/$defs/metricTolerance/properties/services/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data12.tolerance !== undefined){
let data15 = data12.tolerance;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err24 = {instancePath:instancePath+"/metrics/latency-p50/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err25 = {instancePath:instancePath+"/metrics/latency-p50/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.floor !== undefined){
let data16 = data12.floor;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err26 = {instancePath:instancePath+"/metrics/latency-p50/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/metrics/latency-p50/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err28 = {instancePath:instancePath+"/metrics/latency-p50",schemaPath:"#/$defs/metricTolerance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data1["cpu-per-request"] !== undefined){
let data17 = data1["cpu-per-request"];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key5 in data17){
if(!((((key5 === "gate") || (key5 === "services")) || (key5 === "tolerance")) || (key5 === "floor"))){
const err29 = {instancePath:instancePath+"/metrics/cpu-per-request",schemaPath:"#/$defs/metricTolerance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data17.gate !== undefined){
if(typeof data17.gate !== "boolean"){
const err30 = {instancePath:instancePath+"/metrics/cpu-per-request/gate",schemaPath:"#/$defs/metricTolerance/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data17.services !== undefined){
if(typeof data17.services !== "boolean"){
const err31 = {instancePath:instancePath+"/metrics/cpu-per-request/services",schemaPath:"#/$defs/metricTolerance/properties/services/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data17.tolerance !== undefined){
let data20 = data17.tolerance;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err32 = {instancePath:instancePath+"/metrics/cpu-per-request/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/metrics/cpu-per-request/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data17.floor !== undefined){
let data21 = data17.floor;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err34 = {instancePath:instancePath+"/metrics/cpu-per-request/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err35 = {instancePath:instancePath+"/metrics/cpu-per-request/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err36 = {instancePath:instancePath+"/metrics/cpu-per-request",schemaPath:"#/$defs/metricTolerance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data1["memory-peak"] !== undefined){
let data22 = data1["memory-peak"];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key6 in data22){
if(!((((key6 === "gate") || (key6 === "services")) || (key6 === "tolerance")) || (key6 === "floor"))){
const err37 = {instancePath:instancePath+"/metrics/memory-peak",schemaPath:"#/$defs/metricTolerance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data22.gate !== undefined){
if(typeof data22.gate !== "boolean"){
const err38 = {instancePath:instancePath+"/metrics/memory-peak/gate",schemaPath:"#/$defs/metricTolerance/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data22.services !== undefined){
if(typeof data22.services !== "boolean"){
const err39 = {instancePath:instancePath+"/metrics/memory-peak/services",schemaPath:"#/$defs/metricTolerance/properties/services/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data22.tolerance !== undefined){
let data25 = data22.tolerance;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err40 = {instancePath:instancePath+"/metrics/memory-peak/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/metrics/memory-peak/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data22.floor !== undefined){
let data26 = data22.floor;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err42 = {instancePath:instancePath+"/metrics/memory-peak/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/metrics/memory-peak/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err44 = {instancePath:instancePath+"/metrics/memory-peak",schemaPath:"#/$defs/metricTolerance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data1.errors !== undefined){
let data27 = data1.errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key7 in data27){
if(!((((key7 === "gate") || (key7 === "services")) || (key7 === "tolerance")) || (key7 === "floor"))){
const err45 = {instancePath:instancePath+"/metrics/errors",schemaPath:"#/$defs/metricTolerance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data27.gate !== undefined){
if(typeof data27.gate !== "boolean"){
const err46 = {instancePath:instancePath+"/metrics/errors/gate",schemaPath:"#/$defs/metricTolerance/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data27.services !== undefined){
if(typeof data27.services !== "boolean"){
const err47 = {instancePath:instancePath+"/metrics/errors/services",schemaPath:"#/$defs/metricTolerance/properties/services/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data27.tolerance !== undefined){
let data30 = data27.tolerance;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err48 = {instancePath:instancePath+"/metrics/errors/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err49 = {instancePath:instancePath+"/metrics/errors/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data27.floor !== undefined){
let data31 = data27.floor;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err50 = {instancePath:instancePath+"/metrics/errors/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err51 = {instancePath:instancePath+"/metrics/errors/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
else {
const err52 = {instancePath:instancePath+"/metrics/errors",schemaPath:"#/$defs/metricTolerance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data1["image-size"] !== undefined){
let data32 = data1["image-size"];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key8 in data32){
if(!((((key8 === "gate") || (key8 === "services")) || (key8 === "tolerance")) || (key8 === "floor"))){
const err53 = {instancePath:instancePath+"/metrics/image-size",schemaPath:"#/$defs/metricTolerance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data32.gate !== undefined){
if(typeof data32.gate !== "boolean"){
const err54 = {instancePath:instancePath+"/metrics/image-size/gate",schemaPath:"#/$defs/metricTolerance/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data32.services !== undefined){
if(typeof data32.services !== "boolean"){
const err55 = {instancePath:instancePath+"/metrics/image-size/services",schemaPath:"#/$defs/metricTolerance/properties/services/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data32.tolerance !== undefined){
let data35 = data32.tolerance;
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err56 = {instancePath:instancePath+"/metrics/image-size/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/metrics/image-size/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data32.floor !== undefined){
let data36 = data32.floor;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err58 = {instancePath:instancePath+"/metrics/image-size/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/metrics/image-size/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err60 = {instancePath:instancePath+"/metrics/image-size",schemaPath:"#/$defs/metricTolerance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data1.layers !== undefined){
let data37 = data1.layers;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key9 in data37){
if(!((((key9 === "gate") || (key9 === "services")) || (key9 === "tolerance")) || (key9 === "floor"))){
const err61 = {instancePath:instancePath+"/metrics/layers",schemaPath:"#/$defs/metricTolerance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data37.gate !== undefined){
if(typeof data37.gate !== "boolean"){
const err62 = {instancePath:instancePath+"/metrics/layers/gate",schemaPath:"#/$defs/metricTolerance/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data37.services !== undefined){
if(typeof data37.services !== "boolean"){
const err63 = {instancePath:instancePath+"/metrics/layers/services",schemaPath:"#/$defs/metricTolerance/properties/services/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data37.tolerance !== undefined){
let data40 = data37.tolerance;
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err64 = {instancePath:instancePath+"/metrics/layers/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/metrics/layers/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data37.floor !== undefined){
let data41 = data37.floor;
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
const err66 = {instancePath:instancePath+"/metrics/layers/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/metrics/layers/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err68 = {instancePath:instancePath+"/metrics/layers",schemaPath:"#/$defs/metricTolerance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data1.restarts !== undefined){
let data42 = data1.restarts;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key10 in data42){
if(!((((key10 === "gate") || (key10 === "services")) || (key10 === "tolerance")) || (key10 === "floor"))){
const err69 = {instancePath:instancePath+"/metrics/restarts",schemaPath:"#/$defs/metricTolerance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data42.gate !== undefined){
if(typeof data42.gate !== "boolean"){
const err70 = {instancePath:instancePath+"/metrics/restarts/gate",schemaPath:"#/$defs/metricTolerance/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data42.services !== undefined){
if(typeof data42.services !== "boolean"){
const err71 = {instancePath:instancePath+"/metrics/restarts/services",schemaPath:"#/$defs/metricTolerance/properties/services/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data42.tolerance !== undefined){
let data45 = data42.tolerance;
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
const err72 = {instancePath:instancePath+"/metrics/restarts/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/metrics/restarts/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data42.floor !== undefined){
let data46 = data42.floor;
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
const err74 = {instancePath:instancePath+"/metrics/restarts/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err75 = {instancePath:instancePath+"/metrics/restarts/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err76 = {instancePath:instancePath+"/metrics/restarts",schemaPath:"#/$defs/metricTolerance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data1["oom-kills"] !== undefined){
let data47 = data1["oom-kills"];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key11 in data47){
if(!((((key11 === "gate") || (key11 === "services")) || (key11 === "tolerance")) || (key11 === "floor"))){
const err77 = {instancePath:instancePath+"/metrics/oom-kills",schemaPath:"#/$defs/metricTolerance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data47.gate !== undefined){
if(typeof data47.gate !== "boolean"){
const err78 = {instancePath:instancePath+"/metrics/oom-kills/gate",schemaPath:"#/$defs/metricTolerance/properties/gate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data47.services !== undefined){
if(typeof data47.services !== "boolean"){
const err79 = {instancePath:instancePath+"/metrics/oom-kills/services",schemaPath:"#/$defs/metricTolerance/properties/services/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data47.tolerance !== undefined){
let data50 = data47.tolerance;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
const err80 = {instancePath:instancePath+"/metrics/oom-kills/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/metrics/oom-kills/tolerance",schemaPath:"#/$defs/metricTolerance/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data47.floor !== undefined){
let data51 = data47.floor;
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
const err82 = {instancePath:instancePath+"/metrics/oom-kills/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/metrics/oom-kills/floor",schemaPath:"#/$defs/metricTolerance/properties/floor/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err84 = {instancePath:instancePath+"/metrics/oom-kills",schemaPath:"#/$defs/metricTolerance/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err85 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.measure === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measure"},message:"must have required property '"+"measure"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.readyEndpoints === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "readyEndpoints"},message:"must have required property '"+"readyEndpoints"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.startTimeouts === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startTimeouts"},message:"must have required property '"+"startTimeouts"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.unmeasured === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmeasured"},message:"must have required property '"+"unmeasured"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.setup === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "setup"},message:"must have required property '"+"setup"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.budgets === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "budgets"},message:"must have required property '"+"budgets"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.compare === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compare"},message:"must have required property '"+"compare"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.scan === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scan"},message:"must have required property '"+"scan"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.ignores === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ignores"},message:"must have required property '"+"ignores"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.policy === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema21.properties, key0))){
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
if(data.measure !== undefined){
let data0 = data.measure;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.rounds === undefined){
const err11 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/required",keyword:"required",params:{missingProperty: "rounds"},message:"must have required property '"+"rounds"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data0.timeBudgetMs === undefined){
const err12 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/required",keyword:"required",params:{missingProperty: "timeBudgetMs"},message:"must have required property '"+"timeBudgetMs"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data0.startTimeoutMs === undefined){
const err13 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/required",keyword:"required",params:{missingProperty: "startTimeoutMs"},message:"must have required property '"+"startTimeoutMs"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data0.idleMs === undefined){
const err14 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/required",keyword:"required",params:{missingProperty: "idleMs"},message:"must have required property '"+"idleMs"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data0.intervalMs === undefined){
const err15 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/required",keyword:"required",params:{missingProperty: "intervalMs"},message:"must have required property '"+"intervalMs"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data0.volumes === undefined){
const err16 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/required",keyword:"required",params:{missingProperty: "volumes"},message:"must have required property '"+"volumes"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data0.responseCount === undefined){
const err17 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/required",keyword:"required",params:{missingProperty: "responseCount"},message:"must have required property '"+"responseCount"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data0){
if(!(((((((key1 === "rounds") || (key1 === "timeBudgetMs")) || (key1 === "startTimeoutMs")) || (key1 === "idleMs")) || (key1 === "intervalMs")) || (key1 === "volumes")) || (key1 === "responseCount"))){
const err18 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data0.rounds !== undefined){
let data1 = data0.rounds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err19 = {instancePath:instancePath+"/measure/rounds",schemaPath:"#/properties/measure/properties/rounds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data0.timeBudgetMs !== undefined){
let data2 = data0.timeBudgetMs;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err20 = {instancePath:instancePath+"/measure/timeBudgetMs",schemaPath:"#/properties/measure/properties/timeBudgetMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data0.startTimeoutMs !== undefined){
let data3 = data0.startTimeoutMs;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err21 = {instancePath:instancePath+"/measure/startTimeoutMs",schemaPath:"#/properties/measure/properties/startTimeoutMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data0.idleMs !== undefined){
let data4 = data0.idleMs;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err22 = {instancePath:instancePath+"/measure/idleMs",schemaPath:"#/properties/measure/properties/idleMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data0.intervalMs !== undefined){
let data5 = data0.intervalMs;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err23 = {instancePath:instancePath+"/measure/intervalMs",schemaPath:"#/properties/measure/properties/intervalMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data0.volumes !== undefined){
let data6 = data0.volumes;
if(typeof data6 !== "string"){
const err24 = {instancePath:instancePath+"/measure/volumes",schemaPath:"#/properties/measure/properties/volumes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((data6 === "fresh") || (data6 === "keep"))){
const err25 = {instancePath:instancePath+"/measure/volumes",schemaPath:"#/properties/measure/properties/volumes/enum",keyword:"enum",params:{allowedValues: schema21.properties.measure.properties.volumes.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data0.responseCount !== undefined){
let data7 = data0.responseCount;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err26 = {instancePath:instancePath+"/measure/responseCount",schemaPath:"#/properties/measure/properties/responseCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err27 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.readyEndpoints !== undefined){
let data8 = data.readyEndpoints;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(typeof data8[key2] !== "string"){
const err28 = {instancePath:instancePath+"/readyEndpoints/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/readyEndpoints/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err29 = {instancePath:instancePath+"/readyEndpoints",schemaPath:"#/properties/readyEndpoints/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.startTimeouts !== undefined){
let data10 = data.startTimeouts;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
let data11 = data10[key3];
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err30 = {instancePath:instancePath+"/startTimeouts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/startTimeouts/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err31 = {instancePath:instancePath+"/startTimeouts",schemaPath:"#/properties/startTimeouts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.unmeasured !== undefined){
let data12 = data.unmeasured;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(typeof data12[i0] !== "string"){
const err32 = {instancePath:instancePath+"/unmeasured/" + i0,schemaPath:"#/properties/unmeasured/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err33 = {instancePath:instancePath+"/unmeasured",schemaPath:"#/properties/unmeasured/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.setup !== undefined){
let data14 = data.setup;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
const _errs36 = errors;
let valid8 = false;
let passing0 = null;
const _errs37 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.kind === undefined){
const err34 = {instancePath:instancePath+"/setup/" + i1,schemaPath:"#/$defs/setupExec/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data15.service === undefined){
const err35 = {instancePath:instancePath+"/setup/" + i1,schemaPath:"#/$defs/setupExec/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data15.command === undefined){
const err36 = {instancePath:instancePath+"/setup/" + i1,schemaPath:"#/$defs/setupExec/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key4 in data15){
if(!(((key4 === "kind") || (key4 === "service")) || (key4 === "command"))){
const err37 = {instancePath:instancePath+"/setup/" + i1,schemaPath:"#/$defs/setupExec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data15.kind !== undefined){
let data16 = data15.kind;
if(typeof data16 !== "string"){
const err38 = {instancePath:instancePath+"/setup/" + i1+"/kind",schemaPath:"#/$defs/setupExec/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if("exec" !== data16){
const err39 = {instancePath:instancePath+"/setup/" + i1+"/kind",schemaPath:"#/$defs/setupExec/properties/kind/const",keyword:"const",params:{allowedValue: "exec"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.service !== undefined){
if(typeof data15.service !== "string"){
const err40 = {instancePath:instancePath+"/setup/" + i1+"/service",schemaPath:"#/$defs/setupExec/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.command !== undefined){
let data18 = data15.command;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
if(typeof data18[i2] !== "string"){
const err41 = {instancePath:instancePath+"/setup/" + i1+"/command/" + i2,schemaPath:"#/$defs/setupExec/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err42 = {instancePath:instancePath+"/setup/" + i1+"/command",schemaPath:"#/$defs/setupExec/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err43 = {instancePath:instancePath+"/setup/" + i1,schemaPath:"#/$defs/setupExec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid0 = _errs37 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
}
const _errs49 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.kind === undefined){
const err44 = {instancePath:instancePath+"/setup/" + i1,schemaPath:"#/$defs/setupHttp/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data15.service === undefined){
const err45 = {instancePath:instancePath+"/setup/" + i1,schemaPath:"#/$defs/setupHttp/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data15.port === undefined){
const err46 = {instancePath:instancePath+"/setup/" + i1,schemaPath:"#/$defs/setupHttp/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data15.path === undefined){
const err47 = {instancePath:instancePath+"/setup/" + i1,schemaPath:"#/$defs/setupHttp/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data15.method === undefined){
const err48 = {instancePath:instancePath+"/setup/" + i1,schemaPath:"#/$defs/setupHttp/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data15.headers === undefined){
const err49 = {instancePath:instancePath+"/setup/" + i1,schemaPath:"#/$defs/setupHttp/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data15.body === undefined){
const err50 = {instancePath:instancePath+"/setup/" + i1,schemaPath:"#/$defs/setupHttp/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data15.expect === undefined){
const err51 = {instancePath:instancePath+"/setup/" + i1,schemaPath:"#/$defs/setupHttp/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data15.capture === undefined){
const err52 = {instancePath:instancePath+"/setup/" + i1,schemaPath:"#/$defs/setupHttp/required",keyword:"required",params:{missingProperty: "capture"},message:"must have required property '"+"capture"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key5 in data15){
if(!(func2.call(schema23.properties, key5))){
const err53 = {instancePath:instancePath+"/setup/" + i1,schemaPath:"#/$defs/setupHttp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data15.kind !== undefined){
let data20 = data15.kind;
if(typeof data20 !== "string"){
const err54 = {instancePath:instancePath+"/setup/" + i1+"/kind",schemaPath:"#/$defs/setupHttp/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if("http" !== data20){
const err55 = {instancePath:instancePath+"/setup/" + i1+"/kind",schemaPath:"#/$defs/setupHttp/properties/kind/const",keyword:"const",params:{allowedValue: "http"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data15.service !== undefined){
if(typeof data15.service !== "string"){
const err56 = {instancePath:instancePath+"/setup/" + i1+"/service",schemaPath:"#/$defs/setupHttp/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data15.port !== undefined){
let data22 = data15.port;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err57 = {instancePath:instancePath+"/setup/" + i1+"/port",schemaPath:"#/$defs/setupHttp/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data15.path !== undefined){
if(typeof data15.path !== "string"){
const err58 = {instancePath:instancePath+"/setup/" + i1+"/path",schemaPath:"#/$defs/setupHttp/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data15.method !== undefined){
if(typeof data15.method !== "string"){
const err59 = {instancePath:instancePath+"/setup/" + i1+"/method",schemaPath:"#/$defs/setupHttp/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data15.headers !== undefined){
let data25 = data15.headers;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key6 in data25){
if(typeof data25[key6] !== "string"){
const err60 = {instancePath:instancePath+"/setup/" + i1+"/headers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/setupHttp/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err61 = {instancePath:instancePath+"/setup/" + i1+"/headers",schemaPath:"#/$defs/setupHttp/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data15.body !== undefined){
let data27 = data15.body;
if((typeof data27 !== "string") && (data27 !== null)){
const err62 = {instancePath:instancePath+"/setup/" + i1+"/body",schemaPath:"#/$defs/setupHttp/properties/body/type",keyword:"type",params:{type: schema23.properties.body.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data15.expect !== undefined){
let data28 = data15.expect;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err63 = {instancePath:instancePath+"/setup/" + i1+"/expect/" + i3,schemaPath:"#/$defs/setupHttp/properties/expect/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/setup/" + i1+"/expect",schemaPath:"#/$defs/setupHttp/properties/expect/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data15.capture !== undefined){
let data30 = data15.capture;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key7 in data30){
if(typeof data30[key7] !== "string"){
const err65 = {instancePath:instancePath+"/setup/" + i1+"/capture/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/setupHttp/properties/capture/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/setup/" + i1+"/capture",schemaPath:"#/$defs/setupHttp/properties/capture/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err67 = {instancePath:instancePath+"/setup/" + i1,schemaPath:"#/$defs/setupHttp/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid0 = _errs49 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid8 = true;
passing0 = 1;
}
}
if(!valid8){
const err68 = {instancePath:instancePath+"/setup/" + i1,schemaPath:"#/properties/setup/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err69 = {instancePath:instancePath+"/setup",schemaPath:"#/properties/setup/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.budgets !== undefined){
let data32 = data.budgets;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.default === undefined){
const err70 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/required",keyword:"required",params:{missingProperty: "default"},message:"must have required property '"+"default"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data32.services === undefined){
const err71 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key8 in data32){
if(!((key8 === "default") || (key8 === "services"))){
const err72 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data32.default !== undefined){
if(!(validate18(data32.default, {instancePath:instancePath+"/budgets/default",parentData:data32,parentDataProperty:"default",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data32.services !== undefined){
let data34 = data32.services;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key9 in data34){
if(!(validate18(data34[key9], {instancePath:instancePath+"/budgets/services/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data34,parentDataProperty:key9,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/budgets/services",schemaPath:"#/properties/budgets/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err74 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.compare !== undefined){
if(!(validate21(data.compare, {instancePath:instancePath+"/compare",parentData:data,parentDataProperty:"compare",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.scan !== undefined){
let data37 = data.scan;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.trivy === undefined){
const err75 = {instancePath:instancePath+"/scan",schemaPath:"#/properties/scan/required",keyword:"required",params:{missingProperty: "trivy"},message:"must have required property '"+"trivy"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data37.snyk === undefined){
const err76 = {instancePath:instancePath+"/scan",schemaPath:"#/properties/scan/required",keyword:"required",params:{missingProperty: "snyk"},message:"must have required property '"+"snyk"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data37.hardening === undefined){
const err77 = {instancePath:instancePath+"/scan",schemaPath:"#/properties/scan/required",keyword:"required",params:{missingProperty: "hardening"},message:"must have required property '"+"hardening"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data37.rules === undefined){
const err78 = {instancePath:instancePath+"/scan",schemaPath:"#/properties/scan/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data37.timeoutMs === undefined){
const err79 = {instancePath:instancePath+"/scan",schemaPath:"#/properties/scan/required",keyword:"required",params:{missingProperty: "timeoutMs"},message:"must have required property '"+"timeoutMs"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data37.database === undefined){
const err80 = {instancePath:instancePath+"/scan",schemaPath:"#/properties/scan/required",keyword:"required",params:{missingProperty: "database"},message:"must have required property '"+"database"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key10 in data37){
if(!((((((key10 === "trivy") || (key10 === "snyk")) || (key10 === "hardening")) || (key10 === "rules")) || (key10 === "timeoutMs")) || (key10 === "database"))){
const err81 = {instancePath:instancePath+"/scan",schemaPath:"#/properties/scan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data37.trivy !== undefined){
if(typeof data37.trivy !== "boolean"){
const err82 = {instancePath:instancePath+"/scan/trivy",schemaPath:"#/properties/scan/properties/trivy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data37.snyk !== undefined){
if(typeof data37.snyk !== "boolean"){
const err83 = {instancePath:instancePath+"/scan/snyk",schemaPath:"#/properties/scan/properties/snyk/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data37.hardening !== undefined){
if(typeof data37.hardening !== "boolean"){
const err84 = {instancePath:instancePath+"/scan/hardening",schemaPath:"#/properties/scan/properties/hardening/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data37.rules !== undefined){
let data41 = data37.rules;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key11 in data41){
let data42 = data41[key11];
if(typeof data42 !== "string"){
const err85 = {instancePath:instancePath+"/scan/rules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scan/properties/rules/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!((((((data42 === "off") || (data42 === "info")) || (data42 === "low")) || (data42 === "medium")) || (data42 === "high")) || (data42 === "critical"))){
const err86 = {instancePath:instancePath+"/scan/rules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scan/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema21.properties.scan.properties.rules.additionalProperties.enum},message:"must be equal to one of the allowed values"};
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
else {
const err87 = {instancePath:instancePath+"/scan/rules",schemaPath:"#/properties/scan/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data37.timeoutMs !== undefined){
let data43 = data37.timeoutMs;
if(!((typeof data43 == "number") && (isFinite(data43)))){
const err88 = {instancePath:instancePath+"/scan/timeoutMs",schemaPath:"#/properties/scan/properties/timeoutMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data37.database !== undefined){
let data44 = data37.database;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.repositories === undefined){
const err89 = {instancePath:instancePath+"/scan/database",schemaPath:"#/properties/scan/properties/database/required",keyword:"required",params:{missingProperty: "repositories"},message:"must have required property '"+"repositories"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data44.javaRepositories === undefined){
const err90 = {instancePath:instancePath+"/scan/database",schemaPath:"#/properties/scan/properties/database/required",keyword:"required",params:{missingProperty: "javaRepositories"},message:"must have required property '"+"javaRepositories"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data44.maxAgeMs === undefined){
const err91 = {instancePath:instancePath+"/scan/database",schemaPath:"#/properties/scan/properties/database/required",keyword:"required",params:{missingProperty: "maxAgeMs"},message:"must have required property '"+"maxAgeMs"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data44.offline === undefined){
const err92 = {instancePath:instancePath+"/scan/database",schemaPath:"#/properties/scan/properties/database/required",keyword:"required",params:{missingProperty: "offline"},message:"must have required property '"+"offline"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key12 in data44){
if(!((((key12 === "repositories") || (key12 === "javaRepositories")) || (key12 === "maxAgeMs")) || (key12 === "offline"))){
const err93 = {instancePath:instancePath+"/scan/database",schemaPath:"#/properties/scan/properties/database/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data44.repositories !== undefined){
let data45 = data44.repositories;
if(Array.isArray(data45)){
const len4 = data45.length;
for(let i4=0; i4<len4; i4++){
if(typeof data45[i4] !== "string"){
const err94 = {instancePath:instancePath+"/scan/database/repositories/" + i4,schemaPath:"#/properties/scan/properties/database/properties/repositories/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err95 = {instancePath:instancePath+"/scan/database/repositories",schemaPath:"#/properties/scan/properties/database/properties/repositories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data44.javaRepositories !== undefined){
let data47 = data44.javaRepositories;
if(Array.isArray(data47)){
const len5 = data47.length;
for(let i5=0; i5<len5; i5++){
if(typeof data47[i5] !== "string"){
const err96 = {instancePath:instancePath+"/scan/database/javaRepositories/" + i5,schemaPath:"#/properties/scan/properties/database/properties/javaRepositories/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err97 = {instancePath:instancePath+"/scan/database/javaRepositories",schemaPath:"#/properties/scan/properties/database/properties/javaRepositories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data44.maxAgeMs !== undefined){
let data49 = data44.maxAgeMs;
if(!((typeof data49 == "number") && (isFinite(data49)))){
const err98 = {instancePath:instancePath+"/scan/database/maxAgeMs",schemaPath:"#/properties/scan/properties/database/properties/maxAgeMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data44.offline !== undefined){
if(typeof data44.offline !== "boolean"){
const err99 = {instancePath:instancePath+"/scan/database/offline",schemaPath:"#/properties/scan/properties/database/properties/offline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/scan/database",schemaPath:"#/properties/scan/properties/database/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/scan",schemaPath:"#/properties/scan/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.ignores !== undefined){
let data51 = data.ignores;
if(Array.isArray(data51)){
const len6 = data51.length;
for(let i6=0; i6<len6; i6++){
let data52 = data51[i6];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.id === undefined){
const err102 = {instancePath:instancePath+"/ignores/" + i6,schemaPath:"#/$defs/ignore/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data52.service === undefined){
const err103 = {instancePath:instancePath+"/ignores/" + i6,schemaPath:"#/$defs/ignore/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data52.reason === undefined){
const err104 = {instancePath:instancePath+"/ignores/" + i6,schemaPath:"#/$defs/ignore/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data52.expires === undefined){
const err105 = {instancePath:instancePath+"/ignores/" + i6,schemaPath:"#/$defs/ignore/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key13 in data52){
if(!((((key13 === "id") || (key13 === "service")) || (key13 === "reason")) || (key13 === "expires"))){
const err106 = {instancePath:instancePath+"/ignores/" + i6,schemaPath:"#/$defs/ignore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data52.id !== undefined){
if(typeof data52.id !== "string"){
const err107 = {instancePath:instancePath+"/ignores/" + i6+"/id",schemaPath:"#/$defs/ignore/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data52.service !== undefined){
let data54 = data52.service;
if((typeof data54 !== "string") && (data54 !== null)){
const err108 = {instancePath:instancePath+"/ignores/" + i6+"/service",schemaPath:"#/$defs/ignore/properties/service/type",keyword:"type",params:{type: schema38.properties.service.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data52.reason !== undefined){
if(typeof data52.reason !== "string"){
const err109 = {instancePath:instancePath+"/ignores/" + i6+"/reason",schemaPath:"#/$defs/ignore/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data52.expires !== undefined){
if(typeof data52.expires !== "string"){
const err110 = {instancePath:instancePath+"/ignores/" + i6+"/expires",schemaPath:"#/$defs/ignore/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/ignores/" + i6,schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/ignores",schemaPath:"#/properties/ignores/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.policy !== undefined){
let data57 = data.policy;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key14 in data57){
let data58 = data57[key14];
if(typeof data58 !== "string"){
const err113 = {instancePath:instancePath+"/policy/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!((((data58 === "pass") || (data58 === "warn")) || (data58 === "fail")) || (data58 === "evidence-missing"))){
const err114 = {instancePath:instancePath+"/policy/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema21.properties.policy.additionalProperties.enum},message:"must be equal to one of the allowed values"};
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
const err115 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err116 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","additionalProperties":false,"required":["whole","services"],"properties":{"whole":{"type":"array","items":{"$ref":"#/$defs/fact"},"description":"Of the stack as a whole."},"services":{"type":"array","items":{"$ref":"#/$defs/serviceFacts"},"description":"Services of which something differs."}}};
const schema40 = {"description":"One thing that differs between base and head. It says what, and never that it is a cause.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind","about","name","unit","base","head"],"properties":{"kind":{"const":"value","type":"string"},"about":{"type":"string","enum":["service","limit","setting","variable","base-image","image","layer","dockerfile","file","package","throttling","memory","oom-kills","build"]},"name":{"type":"string","description":"What differs; printable and short, and as hostile as its source."},"unit":{"type":"string","enum":["text","bytes","ratio","count","ms"]},"base":{"type":["number","string","null"],"description":"null where that side has none"},"head":{"type":["number","string","null"],"description":"null where that side has none"}}},{"type":"object","description":"Where the value is not for a document: variables, labels, what may hold a secret.","additionalProperties":false,"required":["kind","about","name","change"],"properties":{"kind":{"const":"name","type":"string"},"about":{"type":"string","enum":["service","limit","setting","variable","base-image","image","layer","dockerfile","file","package","throttling","memory","oom-kills","build"]},"name":{"type":"string","description":"What differs; printable and short, and as hostile as its source."},"change":{"type":"string","enum":["added","removed","changed"]}}},{"type":"object","additionalProperties":false,"required":["kind","about","name","lines","more"],"properties":{"kind":{"const":"diff","type":"string"},"about":{"type":"string","enum":["service","limit","setting","variable","base-image","image","layer","dockerfile","file","package","throttling","memory","oom-kills","build"]},"name":{"type":"string","description":"What differs; printable and short, and as hostile as its source."},"lines":{"type":"array","items":{"type":"string"},"description":"Of a unified diff, from its first hunk on."},"more":{"type":"integer","minimum":0,"description":"Lines that are not stored."}}},{"type":"object","additionalProperties":false,"required":["kind","about","count"],"properties":{"kind":{"const":"more","type":"string"},"about":{"type":"string","enum":["service","limit","setting","variable","base-image","image","layer","dockerfile","file","package","throttling","memory","oom-kills","build"]},"count":{"type":"integer","minimum":1,"description":"Facts of this sort that are not stored."}}}]};
const schema41 = {"type":"object","additionalProperties":false,"required":["service","facts"],"properties":{"service":{"type":"string"},"facts":{"type":"array","items":{"$ref":"#/$defs/fact"}}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.facts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "service") || (key0 === "facts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.service !== undefined){
if(typeof data.service !== "string"){
const err3 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.facts !== undefined){
let data1 = data.facts;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs8 = errors;
let valid4 = false;
let passing0 = null;
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err4 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.about === undefined){
const err5 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/0/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.name === undefined){
const err6 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.unit === undefined){
const err7 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/0/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.base === undefined){
const err8 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/0/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.head === undefined){
const err9 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/0/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!((((((key1 === "kind") || (key1 === "about")) || (key1 === "name")) || (key1 === "unit")) || (key1 === "base")) || (key1 === "head"))){
const err10 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.kind !== undefined){
let data3 = data2.kind;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/facts/" + i0+"/kind",schemaPath:"#/$defs/fact/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("value" !== data3){
const err12 = {instancePath:instancePath+"/facts/" + i0+"/kind",schemaPath:"#/$defs/fact/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.about !== undefined){
let data4 = data2.about;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/facts/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/0/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((((((((((((data4 === "service") || (data4 === "limit")) || (data4 === "setting")) || (data4 === "variable")) || (data4 === "base-image")) || (data4 === "image")) || (data4 === "layer")) || (data4 === "dockerfile")) || (data4 === "file")) || (data4 === "package")) || (data4 === "throttling")) || (data4 === "memory")) || (data4 === "oom-kills")) || (data4 === "build"))){
const err14 = {instancePath:instancePath+"/facts/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/0/properties/about/enum",keyword:"enum",params:{allowedValues: schema40.oneOf[0].properties.about.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
const err15 = {instancePath:instancePath+"/facts/" + i0+"/name",schemaPath:"#/$defs/fact/oneOf/0/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.unit !== undefined){
let data6 = data2.unit;
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/facts/" + i0+"/unit",schemaPath:"#/$defs/fact/oneOf/0/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((((data6 === "text") || (data6 === "bytes")) || (data6 === "ratio")) || (data6 === "count")) || (data6 === "ms"))){
const err17 = {instancePath:instancePath+"/facts/" + i0+"/unit",schemaPath:"#/$defs/fact/oneOf/0/properties/unit/enum",keyword:"enum",params:{allowedValues: schema40.oneOf[0].properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.base !== undefined){
let data7 = data2.base;
if(((!((typeof data7 == "number") && (isFinite(data7)))) && (typeof data7 !== "string")) && (data7 !== null)){
const err18 = {instancePath:instancePath+"/facts/" + i0+"/base",schemaPath:"#/$defs/fact/oneOf/0/properties/base/type",keyword:"type",params:{type: schema40.oneOf[0].properties.base.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.head !== undefined){
let data8 = data2.head;
if(((!((typeof data8 == "number") && (isFinite(data8)))) && (typeof data8 !== "string")) && (data8 !== null)){
const err19 = {instancePath:instancePath+"/facts/" + i0+"/head",schemaPath:"#/$defs/fact/oneOf/0/properties/head/type",keyword:"type",params:{type: schema40.oneOf[0].properties.head.type},message:"must be number,string,null"};
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
const err20 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs24 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err21 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data2.about === undefined){
const err22 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/1/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data2.name === undefined){
const err23 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data2.change === undefined){
const err24 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/1/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 in data2){
if(!((((key2 === "kind") || (key2 === "about")) || (key2 === "name")) || (key2 === "change"))){
const err25 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data2.kind !== undefined){
let data9 = data2.kind;
if(typeof data9 !== "string"){
const err26 = {instancePath:instancePath+"/facts/" + i0+"/kind",schemaPath:"#/$defs/fact/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if("name" !== data9){
const err27 = {instancePath:instancePath+"/facts/" + i0+"/kind",schemaPath:"#/$defs/fact/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "name"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data2.about !== undefined){
let data10 = data2.about;
if(typeof data10 !== "string"){
const err28 = {instancePath:instancePath+"/facts/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/1/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((((((((((((((data10 === "service") || (data10 === "limit")) || (data10 === "setting")) || (data10 === "variable")) || (data10 === "base-image")) || (data10 === "image")) || (data10 === "layer")) || (data10 === "dockerfile")) || (data10 === "file")) || (data10 === "package")) || (data10 === "throttling")) || (data10 === "memory")) || (data10 === "oom-kills")) || (data10 === "build"))){
const err29 = {instancePath:instancePath+"/facts/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/1/properties/about/enum",keyword:"enum",params:{allowedValues: schema40.oneOf[1].properties.about.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
const err30 = {instancePath:instancePath+"/facts/" + i0+"/name",schemaPath:"#/$defs/fact/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data2.change !== undefined){
let data12 = data2.change;
if(typeof data12 !== "string"){
const err31 = {instancePath:instancePath+"/facts/" + i0+"/change",schemaPath:"#/$defs/fact/oneOf/1/properties/change/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((data12 === "added") || (data12 === "removed")) || (data12 === "changed"))){
const err32 = {instancePath:instancePath+"/facts/" + i0+"/change",schemaPath:"#/$defs/fact/oneOf/1/properties/change/enum",keyword:"enum",params:{allowedValues: schema40.oneOf[1].properties.change.enum},message:"must be equal to one of the allowed values"};
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
const err33 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
const _errs35 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err34 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data2.about === undefined){
const err35 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/2/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data2.name === undefined){
const err36 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/2/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data2.lines === undefined){
const err37 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/2/required",keyword:"required",params:{missingProperty: "lines"},message:"must have required property '"+"lines"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data2.more === undefined){
const err38 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/2/required",keyword:"required",params:{missingProperty: "more"},message:"must have required property '"+"more"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key3 in data2){
if(!(((((key3 === "kind") || (key3 === "about")) || (key3 === "name")) || (key3 === "lines")) || (key3 === "more"))){
const err39 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data2.kind !== undefined){
let data13 = data2.kind;
if(typeof data13 !== "string"){
const err40 = {instancePath:instancePath+"/facts/" + i0+"/kind",schemaPath:"#/$defs/fact/oneOf/2/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if("diff" !== data13){
const err41 = {instancePath:instancePath+"/facts/" + i0+"/kind",schemaPath:"#/$defs/fact/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "diff"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data2.about !== undefined){
let data14 = data2.about;
if(typeof data14 !== "string"){
const err42 = {instancePath:instancePath+"/facts/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/2/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((((((((((((((data14 === "service") || (data14 === "limit")) || (data14 === "setting")) || (data14 === "variable")) || (data14 === "base-image")) || (data14 === "image")) || (data14 === "layer")) || (data14 === "dockerfile")) || (data14 === "file")) || (data14 === "package")) || (data14 === "throttling")) || (data14 === "memory")) || (data14 === "oom-kills")) || (data14 === "build"))){
const err43 = {instancePath:instancePath+"/facts/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/2/properties/about/enum",keyword:"enum",params:{allowedValues: schema40.oneOf[2].properties.about.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
const err44 = {instancePath:instancePath+"/facts/" + i0+"/name",schemaPath:"#/$defs/fact/oneOf/2/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data2.lines !== undefined){
let data16 = data2.lines;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(typeof data16[i1] !== "string"){
const err45 = {instancePath:instancePath+"/facts/" + i0+"/lines/" + i1,schemaPath:"#/$defs/fact/oneOf/2/properties/lines/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err46 = {instancePath:instancePath+"/facts/" + i0+"/lines",schemaPath:"#/$defs/fact/oneOf/2/properties/lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data2.more !== undefined){
let data18 = data2.more;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err47 = {instancePath:instancePath+"/facts/" + i0+"/more",schemaPath:"#/$defs/fact/oneOf/2/properties/more/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err48 = {instancePath:instancePath+"/facts/" + i0+"/more",schemaPath:"#/$defs/fact/oneOf/2/properties/more/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err49 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid0 = _errs35 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid4 = true;
passing0 = 2;
}
const _errs50 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err50 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data2.about === undefined){
const err51 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/3/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data2.count === undefined){
const err52 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/3/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key4 in data2){
if(!(((key4 === "kind") || (key4 === "about")) || (key4 === "count"))){
const err53 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data2.kind !== undefined){
let data19 = data2.kind;
if(typeof data19 !== "string"){
const err54 = {instancePath:instancePath+"/facts/" + i0+"/kind",schemaPath:"#/$defs/fact/oneOf/3/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if("more" !== data19){
const err55 = {instancePath:instancePath+"/facts/" + i0+"/kind",schemaPath:"#/$defs/fact/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "more"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data2.about !== undefined){
let data20 = data2.about;
if(typeof data20 !== "string"){
const err56 = {instancePath:instancePath+"/facts/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/3/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((((((((((((((data20 === "service") || (data20 === "limit")) || (data20 === "setting")) || (data20 === "variable")) || (data20 === "base-image")) || (data20 === "image")) || (data20 === "layer")) || (data20 === "dockerfile")) || (data20 === "file")) || (data20 === "package")) || (data20 === "throttling")) || (data20 === "memory")) || (data20 === "oom-kills")) || (data20 === "build"))){
const err57 = {instancePath:instancePath+"/facts/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/3/properties/about/enum",keyword:"enum",params:{allowedValues: schema40.oneOf[3].properties.about.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data2.count !== undefined){
let data21 = data2.count;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err58 = {instancePath:instancePath+"/facts/" + i0+"/count",schemaPath:"#/$defs/fact/oneOf/3/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err59 = {instancePath:instancePath+"/facts/" + i0+"/count",schemaPath:"#/$defs/fact/oneOf/3/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err60 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid0 = _errs50 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid4 = true;
passing0 = 3;
}
}
}
}
if(!valid4){
const err61 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/$defs/fact/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err62 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.whole === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "whole"},message:"must have required property '"+"whole"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.services === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "whole") || (key0 === "services"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.whole !== undefined){
let data0 = data.whole;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
let valid4 = false;
let passing0 = null;
const _errs7 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.kind === undefined){
const err3 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.about === undefined){
const err4 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/0/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.name === undefined){
const err5 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.unit === undefined){
const err6 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/0/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.base === undefined){
const err7 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/0/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.head === undefined){
const err8 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/0/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "kind") || (key1 === "about")) || (key1 === "name")) || (key1 === "unit")) || (key1 === "base")) || (key1 === "head"))){
const err9 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.kind !== undefined){
let data2 = data1.kind;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/whole/" + i0+"/kind",schemaPath:"#/$defs/fact/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("value" !== data2){
const err11 = {instancePath:instancePath+"/whole/" + i0+"/kind",schemaPath:"#/$defs/fact/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.about !== undefined){
let data3 = data1.about;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/whole/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/0/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((((((((((((data3 === "service") || (data3 === "limit")) || (data3 === "setting")) || (data3 === "variable")) || (data3 === "base-image")) || (data3 === "image")) || (data3 === "layer")) || (data3 === "dockerfile")) || (data3 === "file")) || (data3 === "package")) || (data3 === "throttling")) || (data3 === "memory")) || (data3 === "oom-kills")) || (data3 === "build"))){
const err13 = {instancePath:instancePath+"/whole/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/0/properties/about/enum",keyword:"enum",params:{allowedValues: schema40.oneOf[0].properties.about.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
const err14 = {instancePath:instancePath+"/whole/" + i0+"/name",schemaPath:"#/$defs/fact/oneOf/0/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.unit !== undefined){
let data5 = data1.unit;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/whole/" + i0+"/unit",schemaPath:"#/$defs/fact/oneOf/0/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((data5 === "text") || (data5 === "bytes")) || (data5 === "ratio")) || (data5 === "count")) || (data5 === "ms"))){
const err16 = {instancePath:instancePath+"/whole/" + i0+"/unit",schemaPath:"#/$defs/fact/oneOf/0/properties/unit/enum",keyword:"enum",params:{allowedValues: schema40.oneOf[0].properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.base !== undefined){
let data6 = data1.base;
if(((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")) && (data6 !== null)){
const err17 = {instancePath:instancePath+"/whole/" + i0+"/base",schemaPath:"#/$defs/fact/oneOf/0/properties/base/type",keyword:"type",params:{type: schema40.oneOf[0].properties.base.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.head !== undefined){
let data7 = data1.head;
if(((!((typeof data7 == "number") && (isFinite(data7)))) && (typeof data7 !== "string")) && (data7 !== null)){
const err18 = {instancePath:instancePath+"/whole/" + i0+"/head",schemaPath:"#/$defs/fact/oneOf/0/properties/head/type",keyword:"type",params:{type: schema40.oneOf[0].properties.head.type},message:"must be number,string,null"};
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
const err19 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs22 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.kind === undefined){
const err20 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data1.about === undefined){
const err21 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/1/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data1.name === undefined){
const err22 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data1.change === undefined){
const err23 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/1/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data1){
if(!((((key2 === "kind") || (key2 === "about")) || (key2 === "name")) || (key2 === "change"))){
const err24 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data1.kind !== undefined){
let data8 = data1.kind;
if(typeof data8 !== "string"){
const err25 = {instancePath:instancePath+"/whole/" + i0+"/kind",schemaPath:"#/$defs/fact/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if("name" !== data8){
const err26 = {instancePath:instancePath+"/whole/" + i0+"/kind",schemaPath:"#/$defs/fact/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "name"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.about !== undefined){
let data9 = data1.about;
if(typeof data9 !== "string"){
const err27 = {instancePath:instancePath+"/whole/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/1/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((((((((((((((data9 === "service") || (data9 === "limit")) || (data9 === "setting")) || (data9 === "variable")) || (data9 === "base-image")) || (data9 === "image")) || (data9 === "layer")) || (data9 === "dockerfile")) || (data9 === "file")) || (data9 === "package")) || (data9 === "throttling")) || (data9 === "memory")) || (data9 === "oom-kills")) || (data9 === "build"))){
const err28 = {instancePath:instancePath+"/whole/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/1/properties/about/enum",keyword:"enum",params:{allowedValues: schema40.oneOf[1].properties.about.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
const err29 = {instancePath:instancePath+"/whole/" + i0+"/name",schemaPath:"#/$defs/fact/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data1.change !== undefined){
let data11 = data1.change;
if(typeof data11 !== "string"){
const err30 = {instancePath:instancePath+"/whole/" + i0+"/change",schemaPath:"#/$defs/fact/oneOf/1/properties/change/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(((data11 === "added") || (data11 === "removed")) || (data11 === "changed"))){
const err31 = {instancePath:instancePath+"/whole/" + i0+"/change",schemaPath:"#/$defs/fact/oneOf/1/properties/change/enum",keyword:"enum",params:{allowedValues: schema40.oneOf[1].properties.change.enum},message:"must be equal to one of the allowed values"};
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
const err32 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
const _errs33 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.kind === undefined){
const err33 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data1.about === undefined){
const err34 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/2/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data1.name === undefined){
const err35 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/2/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data1.lines === undefined){
const err36 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/2/required",keyword:"required",params:{missingProperty: "lines"},message:"must have required property '"+"lines"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data1.more === undefined){
const err37 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/2/required",keyword:"required",params:{missingProperty: "more"},message:"must have required property '"+"more"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 in data1){
if(!(((((key3 === "kind") || (key3 === "about")) || (key3 === "name")) || (key3 === "lines")) || (key3 === "more"))){
const err38 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data1.kind !== undefined){
let data12 = data1.kind;
if(typeof data12 !== "string"){
const err39 = {instancePath:instancePath+"/whole/" + i0+"/kind",schemaPath:"#/$defs/fact/oneOf/2/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if("diff" !== data12){
const err40 = {instancePath:instancePath+"/whole/" + i0+"/kind",schemaPath:"#/$defs/fact/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "diff"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data1.about !== undefined){
let data13 = data1.about;
if(typeof data13 !== "string"){
const err41 = {instancePath:instancePath+"/whole/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/2/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!((((((((((((((data13 === "service") || (data13 === "limit")) || (data13 === "setting")) || (data13 === "variable")) || (data13 === "base-image")) || (data13 === "image")) || (data13 === "layer")) || (data13 === "dockerfile")) || (data13 === "file")) || (data13 === "package")) || (data13 === "throttling")) || (data13 === "memory")) || (data13 === "oom-kills")) || (data13 === "build"))){
const err42 = {instancePath:instancePath+"/whole/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/2/properties/about/enum",keyword:"enum",params:{allowedValues: schema40.oneOf[2].properties.about.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
const err43 = {instancePath:instancePath+"/whole/" + i0+"/name",schemaPath:"#/$defs/fact/oneOf/2/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data1.lines !== undefined){
let data15 = data1.lines;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(typeof data15[i1] !== "string"){
const err44 = {instancePath:instancePath+"/whole/" + i0+"/lines/" + i1,schemaPath:"#/$defs/fact/oneOf/2/properties/lines/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err45 = {instancePath:instancePath+"/whole/" + i0+"/lines",schemaPath:"#/$defs/fact/oneOf/2/properties/lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data1.more !== undefined){
let data17 = data1.more;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err46 = {instancePath:instancePath+"/whole/" + i0+"/more",schemaPath:"#/$defs/fact/oneOf/2/properties/more/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err47 = {instancePath:instancePath+"/whole/" + i0+"/more",schemaPath:"#/$defs/fact/oneOf/2/properties/more/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err48 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid0 = _errs33 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid4 = true;
passing0 = 2;
}
const _errs48 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.kind === undefined){
const err49 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data1.about === undefined){
const err50 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/3/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data1.count === undefined){
const err51 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/3/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key4 in data1){
if(!(((key4 === "kind") || (key4 === "about")) || (key4 === "count"))){
const err52 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data1.kind !== undefined){
let data18 = data1.kind;
if(typeof data18 !== "string"){
const err53 = {instancePath:instancePath+"/whole/" + i0+"/kind",schemaPath:"#/$defs/fact/oneOf/3/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if("more" !== data18){
const err54 = {instancePath:instancePath+"/whole/" + i0+"/kind",schemaPath:"#/$defs/fact/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "more"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data1.about !== undefined){
let data19 = data1.about;
if(typeof data19 !== "string"){
const err55 = {instancePath:instancePath+"/whole/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/3/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!((((((((((((((data19 === "service") || (data19 === "limit")) || (data19 === "setting")) || (data19 === "variable")) || (data19 === "base-image")) || (data19 === "image")) || (data19 === "layer")) || (data19 === "dockerfile")) || (data19 === "file")) || (data19 === "package")) || (data19 === "throttling")) || (data19 === "memory")) || (data19 === "oom-kills")) || (data19 === "build"))){
const err56 = {instancePath:instancePath+"/whole/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/3/properties/about/enum",keyword:"enum",params:{allowedValues: schema40.oneOf[3].properties.about.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data1.count !== undefined){
let data20 = data1.count;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err57 = {instancePath:instancePath+"/whole/" + i0+"/count",schemaPath:"#/$defs/fact/oneOf/3/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err58 = {instancePath:instancePath+"/whole/" + i0+"/count",schemaPath:"#/$defs/fact/oneOf/3/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err59 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid0 = _errs48 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid4 = true;
passing0 = 3;
}
}
}
}
if(!valid4){
const err60 = {instancePath:instancePath+"/whole/" + i0,schemaPath:"#/$defs/fact/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/whole",schemaPath:"#/properties/whole/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.services !== undefined){
let data21 = data.services;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
if(!(validate25(data21[i2], {instancePath:instancePath+"/services/" + i2,parentData:data21,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err62 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/compose-gate/compose-gate/v1/schemas/stack.schema.json" */;
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
if(data.environment === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.engine === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine"},message:"must have required property '"+"engine"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.config === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "config"},message:"must have required property '"+"config"+"'"};
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
if(data.variants === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variants"},message:"must have required property '"+"variants"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.settings === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.route === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "route"},message:"must have required property '"+"route"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.pinning === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pinning"},message:"must have required property '"+"pinning"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.headCommit === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headCommit"},message:"must have required property '"+"headCommit"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.base === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.identical === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identical"},message:"must have required property '"+"identical"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.removed === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "removed"},message:"must have required property '"+"removed"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.changes === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err20 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err21 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(1 !== data0){
const err22 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.document !== undefined){
let data1 = data.document;
if(typeof data1 !== "string"){
const err23 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if("stack" !== data1){
const err24 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/const",keyword:"const",params:{allowedValue: "stack"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.runId !== undefined){
let data2 = data.runId;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err25 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{6,32}$"},message:"must match pattern \""+"^[a-z0-9]{6,32}$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.createdAt !== undefined){
if(typeof data.createdAt !== "string"){
const err27 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.tool !== undefined){
let data4 = data.tool;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err28 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data4.version === undefined){
const err29 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "name") || (key1 === "version"))){
const err30 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 !== "string"){
const err31 = {instancePath:instancePath+"/tool/name",schemaPath:"#/$defs/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if("compose-gate" !== data5){
const err32 = {instancePath:instancePath+"/tool/name",schemaPath:"#/$defs/tool/properties/name/const",keyword:"const",params:{allowedValue: "compose-gate"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data4.version !== undefined){
if(typeof data4.version !== "string"){
const err33 = {instancePath:instancePath+"/tool/version",schemaPath:"#/$defs/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err34 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.environment !== undefined){
if(typeof data.environment !== "string"){
const err35 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.engine !== undefined){
let data8 = data.engine;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.version === undefined){
const err36 = {instancePath:instancePath+"/engine",schemaPath:"#/$defs/engine/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data8.composeVersion === undefined){
const err37 = {instancePath:instancePath+"/engine",schemaPath:"#/$defs/engine/required",keyword:"required",params:{missingProperty: "composeVersion"},message:"must have required property '"+"composeVersion"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data8.location === undefined){
const err38 = {instancePath:instancePath+"/engine",schemaPath:"#/$defs/engine/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data8.cgroupVersion === undefined){
const err39 = {instancePath:instancePath+"/engine",schemaPath:"#/$defs/engine/required",keyword:"required",params:{missingProperty: "cgroupVersion"},message:"must have required property '"+"cgroupVersion"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data8.storageDriver === undefined){
const err40 = {instancePath:instancePath+"/engine",schemaPath:"#/$defs/engine/required",keyword:"required",params:{missingProperty: "storageDriver"},message:"must have required property '"+"storageDriver"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key2 in data8){
if(!(((((key2 === "version") || (key2 === "composeVersion")) || (key2 === "location")) || (key2 === "cgroupVersion")) || (key2 === "storageDriver"))){
const err41 = {instancePath:instancePath+"/engine",schemaPath:"#/$defs/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data8.version !== undefined){
if(typeof data8.version !== "string"){
const err42 = {instancePath:instancePath+"/engine/version",schemaPath:"#/$defs/engine/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data8.composeVersion !== undefined){
if(typeof data8.composeVersion !== "string"){
const err43 = {instancePath:instancePath+"/engine/composeVersion",schemaPath:"#/$defs/engine/properties/composeVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data8.location !== undefined){
let data11 = data8.location;
if(typeof data11 !== "string"){
const err44 = {instancePath:instancePath+"/engine/location",schemaPath:"#/$defs/engine/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!((data11 === "local") || (data11 === "remote"))){
const err45 = {instancePath:instancePath+"/engine/location",schemaPath:"#/$defs/engine/properties/location/enum",keyword:"enum",params:{allowedValues: schema13.properties.location.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data8.cgroupVersion !== undefined){
let data12 = data8.cgroupVersion;
if(typeof data12 !== "string"){
const err46 = {instancePath:instancePath+"/engine/cgroupVersion",schemaPath:"#/$defs/engine/properties/cgroupVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!((data12 === "1") || (data12 === "2"))){
const err47 = {instancePath:instancePath+"/engine/cgroupVersion",schemaPath:"#/$defs/engine/properties/cgroupVersion/enum",keyword:"enum",params:{allowedValues: schema13.properties.cgroupVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data8.storageDriver !== undefined){
if(typeof data8.storageDriver !== "string"){
const err48 = {instancePath:instancePath+"/engine/storageDriver",schemaPath:"#/$defs/engine/properties/storageDriver/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err49 = {instancePath:instancePath+"/engine",schemaPath:"#/$defs/engine/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.config !== undefined){
let data14 = data.config;
const _errs35 = errors;
let valid5 = false;
let passing0 = null;
const _errs36 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.kind === undefined){
const err50 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data14.path === undefined){
const err51 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/oneOf/0/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key3 in data14){
if(!((key3 === "kind") || (key3 === "path"))){
const err52 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data14.kind !== undefined){
let data15 = data14.kind;
if(typeof data15 !== "string"){
const err53 = {instancePath:instancePath+"/config/kind",schemaPath:"#/properties/config/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if("file" !== data15){
const err54 = {instancePath:instancePath+"/config/kind",schemaPath:"#/properties/config/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data14.path !== undefined){
if(typeof data14.path !== "string"){
const err55 = {instancePath:instancePath+"/config/path",schemaPath:"#/properties/config/oneOf/0/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err56 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid0 = _errs36 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs43 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.kind === undefined){
const err57 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key4 in data14){
if(!(key4 === "kind")){
const err58 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data14.kind !== undefined){
let data17 = data14.kind;
if(typeof data17 !== "string"){
const err59 = {instancePath:instancePath+"/config/kind",schemaPath:"#/properties/config/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if("discovered" !== data17){
const err60 = {instancePath:instancePath+"/config/kind",schemaPath:"#/properties/config/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "discovered"},message:"must be equal to constant"};
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
const err61 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid0 = _errs43 === errors;
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
const err62 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
if(data.assumptions !== undefined){
let data18 = data.assumptions;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(typeof data18[i0] !== "string"){
const err63 = {instancePath:instancePath+"/assumptions/" + i0,schemaPath:"#/properties/assumptions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.endpoints !== undefined){
let data20 = data.endpoints;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(!(validate11(data20[i1], {instancePath:instancePath+"/endpoints/" + i1,parentData:data20,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.scenarios !== undefined){
let data22 = data.scenarios;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
if(!(validate13(data22[i2], {instancePath:instancePath+"/scenarios/" + i2,parentData:data22,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err66 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.variants !== undefined){
let data24 = data.variants;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
if(!(validate15(data24[i3], {instancePath:instancePath+"/variants/" + i3,parentData:data24,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.settings !== undefined){
if(!(validate17(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.route !== undefined){
let data27 = data.route;
if(typeof data27 !== "string"){
const err68 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!((data27 === "container-address") || (data27 === "published-port"))){
const err69 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/enum",keyword:"enum",params:{allowedValues: schema11.properties.route.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.pinning !== undefined){
let data28 = data.pinning;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.generatorCpus === undefined){
const err70 = {instancePath:instancePath+"/pinning",schemaPath:"#/properties/pinning/required",keyword:"required",params:{missingProperty: "generatorCpus"},message:"must have required property '"+"generatorCpus"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data28.stackCpus === undefined){
const err71 = {instancePath:instancePath+"/pinning",schemaPath:"#/properties/pinning/required",keyword:"required",params:{missingProperty: "stackCpus"},message:"must have required property '"+"stackCpus"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key5 in data28){
if(!((key5 === "generatorCpus") || (key5 === "stackCpus"))){
const err72 = {instancePath:instancePath+"/pinning",schemaPath:"#/properties/pinning/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data28.generatorCpus !== undefined){
let data29 = data28.generatorCpus;
if((typeof data29 !== "string") && (data29 !== null)){
const err73 = {instancePath:instancePath+"/pinning/generatorCpus",schemaPath:"#/properties/pinning/properties/generatorCpus/type",keyword:"type",params:{type: schema11.properties.pinning.properties.generatorCpus.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data28.stackCpus !== undefined){
let data30 = data28.stackCpus;
if((typeof data30 !== "string") && (data30 !== null)){
const err74 = {instancePath:instancePath+"/pinning/stackCpus",schemaPath:"#/properties/pinning/properties/stackCpus/type",keyword:"type",params:{type: schema11.properties.pinning.properties.stackCpus.type},message:"must be string,null"};
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
const err75 = {instancePath:instancePath+"/pinning",schemaPath:"#/properties/pinning/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.headCommit !== undefined){
let data31 = data.headCommit;
if((typeof data31 !== "string") && (data31 !== null)){
const err76 = {instancePath:instancePath+"/headCommit",schemaPath:"#/properties/headCommit/type",keyword:"type",params:{type: schema11.properties.headCommit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.base !== undefined){
let data32 = data.base;
const _errs74 = errors;
let valid17 = false;
let passing1 = null;
const _errs75 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.kind === undefined){
const err77 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data32.why === undefined){
const err78 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/0/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key6 in data32){
if(!((key6 === "kind") || (key6 === "why"))){
const err79 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data32.kind !== undefined){
let data33 = data32.kind;
if(typeof data33 !== "string"){
const err80 = {instancePath:instancePath+"/base/kind",schemaPath:"#/properties/base/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if("none" !== data33){
const err81 = {instancePath:instancePath+"/base/kind",schemaPath:"#/properties/base/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data32.why !== undefined){
if(typeof data32.why !== "string"){
const err82 = {instancePath:instancePath+"/base/why",schemaPath:"#/properties/base/oneOf/0/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err83 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid1 = _errs75 === errors;
if(_valid1){
valid17 = true;
passing1 = 0;
}
const _errs82 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.kind === undefined){
const err84 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data32.sha === undefined){
const err85 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/1/required",keyword:"required",params:{missingProperty: "sha"},message:"must have required property '"+"sha"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data32.because === undefined){
const err86 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/1/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data32.copied === undefined){
const err87 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/1/required",keyword:"required",params:{missingProperty: "copied"},message:"must have required property '"+"copied"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key7 in data32){
if(!((((key7 === "kind") || (key7 === "sha")) || (key7 === "because")) || (key7 === "copied"))){
const err88 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data32.kind !== undefined){
let data35 = data32.kind;
if(typeof data35 !== "string"){
const err89 = {instancePath:instancePath+"/base/kind",schemaPath:"#/properties/base/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if("commit" !== data35){
const err90 = {instancePath:instancePath+"/base/kind",schemaPath:"#/properties/base/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "commit"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data32.sha !== undefined){
if(typeof data32.sha !== "string"){
const err91 = {instancePath:instancePath+"/base/sha",schemaPath:"#/properties/base/oneOf/1/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data32.because !== undefined){
if(typeof data32.because !== "string"){
const err92 = {instancePath:instancePath+"/base/because",schemaPath:"#/properties/base/oneOf/1/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data32.copied !== undefined){
let data38 = data32.copied;
if(Array.isArray(data38)){
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
if(typeof data38[i4] !== "string"){
const err93 = {instancePath:instancePath+"/base/copied/" + i4,schemaPath:"#/properties/base/oneOf/1/properties/copied/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err94 = {instancePath:instancePath+"/base/copied",schemaPath:"#/properties/base/oneOf/1/properties/copied/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err95 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid1 = _errs82 === errors;
if(_valid1 && valid17){
valid17 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid17 = true;
passing1 = 1;
}
const _errs95 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.kind === undefined){
const err96 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data32.path === undefined){
const err97 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/2/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key8 in data32){
if(!((key8 === "kind") || (key8 === "path"))){
const err98 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data32.kind !== undefined){
let data40 = data32.kind;
if(typeof data40 !== "string"){
const err99 = {instancePath:instancePath+"/base/kind",schemaPath:"#/properties/base/oneOf/2/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if("folder" !== data40){
const err100 = {instancePath:instancePath+"/base/kind",schemaPath:"#/properties/base/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "folder"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data32.path !== undefined){
if(typeof data32.path !== "string"){
const err101 = {instancePath:instancePath+"/base/path",schemaPath:"#/properties/base/oneOf/2/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid1 = _errs95 === errors;
if(_valid1 && valid17){
valid17 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid17 = true;
passing1 = 2;
}
const _errs102 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.kind === undefined){
const err103 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data32.images === undefined){
const err104 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/3/required",keyword:"required",params:{missingProperty: "images"},message:"must have required property '"+"images"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data32.sha === undefined){
const err105 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/3/required",keyword:"required",params:{missingProperty: "sha"},message:"must have required property '"+"sha"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key9 in data32){
if(!(((key9 === "kind") || (key9 === "images")) || (key9 === "sha"))){
const err106 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data32.kind !== undefined){
let data42 = data32.kind;
if(typeof data42 !== "string"){
const err107 = {instancePath:instancePath+"/base/kind",schemaPath:"#/properties/base/oneOf/3/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if("images" !== data42){
const err108 = {instancePath:instancePath+"/base/kind",schemaPath:"#/properties/base/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "images"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data32.images !== undefined){
let data43 = data32.images;
if(Array.isArray(data43)){
const len5 = data43.length;
for(let i5=0; i5<len5; i5++){
let data44 = data43[i5];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.service === undefined){
const err109 = {instancePath:instancePath+"/base/images/" + i5,schemaPath:"#/properties/base/oneOf/3/properties/images/items/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data44.reference === undefined){
const err110 = {instancePath:instancePath+"/base/images/" + i5,schemaPath:"#/properties/base/oneOf/3/properties/images/items/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key10 in data44){
if(!((key10 === "service") || (key10 === "reference"))){
const err111 = {instancePath:instancePath+"/base/images/" + i5,schemaPath:"#/properties/base/oneOf/3/properties/images/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data44.service !== undefined){
if(typeof data44.service !== "string"){
const err112 = {instancePath:instancePath+"/base/images/" + i5+"/service",schemaPath:"#/properties/base/oneOf/3/properties/images/items/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data44.reference !== undefined){
if(typeof data44.reference !== "string"){
const err113 = {instancePath:instancePath+"/base/images/" + i5+"/reference",schemaPath:"#/properties/base/oneOf/3/properties/images/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err114 = {instancePath:instancePath+"/base/images/" + i5,schemaPath:"#/properties/base/oneOf/3/properties/images/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err115 = {instancePath:instancePath+"/base/images",schemaPath:"#/properties/base/oneOf/3/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data32.sha !== undefined){
let data47 = data32.sha;
if((typeof data47 !== "string") && (data47 !== null)){
const err116 = {instancePath:instancePath+"/base/sha",schemaPath:"#/properties/base/oneOf/3/properties/sha/type",keyword:"type",params:{type: schema11.properties.base.oneOf[3].properties.sha.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid1 = _errs102 === errors;
if(_valid1 && valid17){
valid17 = false;
passing1 = [passing1, 3];
}
else {
if(_valid1){
valid17 = true;
passing1 = 3;
}
}
}
}
if(!valid17){
const err118 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
}
if(data.identical !== undefined){
let data48 = data.identical;
if(Array.isArray(data48)){
const len6 = data48.length;
for(let i6=0; i6<len6; i6++){
if(typeof data48[i6] !== "string"){
const err119 = {instancePath:instancePath+"/identical/" + i6,schemaPath:"#/properties/identical/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/identical",schemaPath:"#/properties/identical/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data.removed !== undefined){
let data50 = data.removed;
if(Array.isArray(data50)){
const len7 = data50.length;
for(let i7=0; i7<len7; i7++){
if(typeof data50[i7] !== "string"){
const err121 = {instancePath:instancePath+"/removed/" + i7,schemaPath:"#/properties/removed/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/removed",schemaPath:"#/properties/removed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.changes !== undefined){
let data52 = data.changes;
const _errs127 = errors;
let valid31 = false;
let passing2 = null;
const _errs128 = errors;
if(data52 !== null){
const err123 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid2 = _errs128 === errors;
if(_valid2){
valid31 = true;
passing2 = 0;
}
const _errs130 = errors;
if(!(validate24(data52, {instancePath:instancePath+"/changes",parentData:data,parentDataProperty:"changes",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid2 = _errs130 === errors;
if(_valid2 && valid31){
valid31 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid31 = true;
passing2 = 1;
}
}
if(!valid31){
const err124 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
else {
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err125 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}



/***/ })

};
;