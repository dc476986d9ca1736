"use strict";
exports.id = 669;
exports.ids = [669];
exports.modules = {

/***/ 38669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36214);

const func2 = ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"]["default"] */ .A["default"] ?? ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A;
"use strict";
const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/compose-gate/compose-gate/v1/schemas/baseline.schema.json","title":"Baseline document","description":"The last runs of the default branch in one environment, committed as baselines/<environment>.json: one run per line, newest last.","type":"object","additionalProperties":false,"required":["schemaVersion","document","environment","runs","packages"],"properties":{"schemaVersion":{"const":1,"type":"integer","description":"Raised when a reader of the old form would misread the new one."},"document":{"const":"baseline","type":"string"},"environment":{"type":"string","maxLength":100},"runs":{"type":"array","description":"Newest last; the oldest are dropped first, by number and by the size of the file.","items":{"$ref":"#/$defs/storedRun"}},"packages":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/packages"}]}},"$defs":{"storedRun":{"type":"object","additionalProperties":false,"required":["runId","createdAt","commit","toolVersion","machine","conditions","workload","metrics","images","startOrder"],"properties":{"runId":{"type":"string","pattern":"^[a-z0-9]{6,32}$"},"createdAt":{"type":"string","maxLength":40,"description":"ISO 8601, UTC"},"commit":{"oneOf":[{"type":"null","description":"Outside a git work tree."},{"$ref":"#/$defs/commit"}]},"toolVersion":{"type":"string","maxLength":40},"machine":{"$ref":"#/$defs/machine"},"conditions":{"$ref":"#/$defs/conditions"},"workload":{"type":"array","description":"What was asked, per scenario and endpoint: times of different questions are not compared.","items":{"type":"object","additionalProperties":false,"required":["subject","text"],"properties":{"subject":{"type":"string","maxLength":300},"text":{"type":"string","maxLength":600}}}},"metrics":{"type":"array","items":{"$ref":"#/$defs/storedMetric"}},"images":{"type":"array","items":{"$ref":"#/$defs/storedImage"}},"startOrder":{"type":"array","description":"Services in the order of their start events, each with those that it was declared to wait for.","items":{"$ref":"#/$defs/start"}}}},"commit":{"type":"object","additionalProperties":false,"required":["sha","subject"],"properties":{"sha":{"type":"string","pattern":"^[0-9a-f]{7,64}$"},"subject":{"type":"string","maxLength":120,"description":"First line of its message, printable characters only."}}},"machine":{"type":"object","additionalProperties":false,"required":["cpuModel","cores","memoryBytes","kernel","engineVersion","cgroupVersion"],"properties":{"cpuModel":{"type":"string","maxLength":200},"cores":{"type":"integer","minimum":0,"maximum":1000000000000000},"memoryBytes":{"type":"number","minimum":0,"maximum":1000000000000000},"kernel":{"type":"string","maxLength":200},"engineVersion":{"type":"string","maxLength":100},"cgroupVersion":{"type":"string","enum":["1","2"]}},"description":"What decides whether times can be compared: the machine of the run."},"conditions":{"type":"object","additionalProperties":false,"required":["mode","route","generatorCpus","stackCpus"],"properties":{"mode":{"type":"string","enum":["single","paired","alternating"]},"route":{"type":"string","enum":["container-address","published-port"]},"generatorCpus":{"type":["string","null"],"maxLength":100},"stackCpus":{"type":["string","null"],"maxLength":100}},"description":"How it was measured; this too decides whether times can be compared."},"storedMetric":{"type":"object","additionalProperties":false,"required":["name","subject","unit","value","spread","rounds"],"properties":{"name":{"type":"string","enum":["startup","response-p50","latency-p50","cpu-per-request","memory-peak","errors","image-size","layers","restarts","oom-kills"]},"subject":{"type":"string","maxLength":300,"description":"stack, service, endpoint or scenario"},"unit":{"type":"string","enum":["ms","us","bytes","s","count","ratio"]},"value":{"type":"number","minimum":0,"description":"Of all rounds: the median, the mean of shares, or the worst round for what must not happen once.","maximum":1000000000000000},"spread":{"type":["number","null"],"minimum":0,"description":"Standard deviation between rounds: of ln(value) for times, costs and memory, of the value for counts; null with one round and for what does not vary.","maximum":1000000000000000},"rounds":{"type":"integer","minimum":1,"description":"Rounds that have a value; 1 for an image.","maximum":1000000000000000}}},"storedImage":{"type":"object","additionalProperties":false,"required":["service","sizeBytes","layerBytes","base"],"properties":{"service":{"type":"string","maxLength":200},"sizeBytes":{"type":"number","minimum":0,"description":"Uncompressed.","maximum":1000000000000000},"layerBytes":{"type":"array","description":"One per layer, first layer first; null where it is not known.","items":{"type":["number","null"],"minimum":0,"maximum":1000000000000000}},"base":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["reference","layers"],"properties":{"reference":{"type":"string","maxLength":300},"layers":{"type":"integer","minimum":0,"maximum":1000000000000000}}}]}}},"start":{"type":"object","additionalProperties":false,"required":["service","after"],"properties":{"service":{"type":"string","maxLength":200},"after":{"type":"array","items":{"type":"string","maxLength":200}}}},"packages":{"type":"object","additionalProperties":false,"required":["runId","trivyVersion","images"],"properties":{"runId":{"type":"string","pattern":"^[a-z0-9]{6,32}$"},"trivyVersion":{"type":"string","maxLength":40,"description":"Who listed them: another version may find other packages in the same image."},"images":{"type":"array","items":{"$ref":"#/$defs/imagePackages"}}},"description":"What was installed in the images of the newest run, to match again with later advisories. Null where nothing listed it or it would not fit."},"imagePackages":{"type":"object","additionalProperties":false,"required":["service","system","packages"],"properties":{"service":{"type":"string","maxLength":200},"system":{"oneOf":[{"type":"null","description":"An image without a distribution."},{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","maxLength":100},"version":{"type":"string","maxLength":100}},"description":"The distribution: its advisories are by release."}]},"packages":{"type":"array","items":{"$ref":"#/$defs/installed"}}}},"installed":{"type":"object","additionalProperties":false,"required":["purl"],"properties":{"purl":{"type":"string","maxLength":500},"name":{"type":"string","maxLength":300,"description":"Where it is not the one in the package URL, which knows no capital letters."},"source":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","maxLength":200},"version":{"type":"string","maxLength":200}},"description":"The package that it was built from, where that is called otherwise: a distribution's advisories name this one."}}}}};

const schema12 = {"type":"object","additionalProperties":false,"required":["runId","createdAt","commit","toolVersion","machine","conditions","workload","metrics","images","startOrder"],"properties":{"runId":{"type":"string","pattern":"^[a-z0-9]{6,32}$"},"createdAt":{"type":"string","maxLength":40,"description":"ISO 8601, UTC"},"commit":{"oneOf":[{"type":"null","description":"Outside a git work tree."},{"$ref":"#/$defs/commit"}]},"toolVersion":{"type":"string","maxLength":40},"machine":{"$ref":"#/$defs/machine"},"conditions":{"$ref":"#/$defs/conditions"},"workload":{"type":"array","description":"What was asked, per scenario and endpoint: times of different questions are not compared.","items":{"type":"object","additionalProperties":false,"required":["subject","text"],"properties":{"subject":{"type":"string","maxLength":300},"text":{"type":"string","maxLength":600}}}},"metrics":{"type":"array","items":{"$ref":"#/$defs/storedMetric"}},"images":{"type":"array","items":{"$ref":"#/$defs/storedImage"}},"startOrder":{"type":"array","description":"Services in the order of their start events, each with those that it was declared to wait for.","items":{"$ref":"#/$defs/start"}}}};
const schema13 = {"type":"object","additionalProperties":false,"required":["sha","subject"],"properties":{"sha":{"type":"string","pattern":"^[0-9a-f]{7,64}$"},"subject":{"type":"string","maxLength":120,"description":"First line of its message, printable characters only."}}};
const schema14 = {"type":"object","additionalProperties":false,"required":["cpuModel","cores","memoryBytes","kernel","engineVersion","cgroupVersion"],"properties":{"cpuModel":{"type":"string","maxLength":200},"cores":{"type":"integer","minimum":0,"maximum":1000000000000000},"memoryBytes":{"type":"number","minimum":0,"maximum":1000000000000000},"kernel":{"type":"string","maxLength":200},"engineVersion":{"type":"string","maxLength":100},"cgroupVersion":{"type":"string","enum":["1","2"]}},"description":"What decides whether times can be compared: the machine of the run."};
const schema15 = {"type":"object","additionalProperties":false,"required":["mode","route","generatorCpus","stackCpus"],"properties":{"mode":{"type":"string","enum":["single","paired","alternating"]},"route":{"type":"string","enum":["container-address","published-port"]},"generatorCpus":{"type":["string","null"],"maxLength":100},"stackCpus":{"type":["string","null"],"maxLength":100}},"description":"How it was measured; this too decides whether times can be compared."};
const schema16 = {"type":"object","additionalProperties":false,"required":["name","subject","unit","value","spread","rounds"],"properties":{"name":{"type":"string","enum":["startup","response-p50","latency-p50","cpu-per-request","memory-peak","errors","image-size","layers","restarts","oom-kills"]},"subject":{"type":"string","maxLength":300,"description":"stack, service, endpoint or scenario"},"unit":{"type":"string","enum":["ms","us","bytes","s","count","ratio"]},"value":{"type":"number","minimum":0,"description":"Of all rounds: the median, the mean of shares, or the worst round for what must not happen once.","maximum":1000000000000000},"spread":{"type":["number","null"],"minimum":0,"description":"Standard deviation between rounds: of ln(value) for times, costs and memory, of the value for counts; null with one round and for what does not vary.","maximum":1000000000000000},"rounds":{"type":"integer","minimum":1,"description":"Rounds that have a value; 1 for an image.","maximum":1000000000000000}}};
const schema17 = {"type":"object","additionalProperties":false,"required":["service","sizeBytes","layerBytes","base"],"properties":{"service":{"type":"string","maxLength":200},"sizeBytes":{"type":"number","minimum":0,"description":"Uncompressed.","maximum":1000000000000000},"layerBytes":{"type":"array","description":"One per layer, first layer first; null where it is not known.","items":{"type":["number","null"],"minimum":0,"maximum":1000000000000000}},"base":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["reference","layers"],"properties":{"reference":{"type":"string","maxLength":300},"layers":{"type":"integer","minimum":0,"maximum":1000000000000000}}}]}}};
const schema18 = {"type":"object","additionalProperties":false,"required":["service","after"],"properties":{"service":{"type":"string","maxLength":200},"after":{"type":"array","items":{"type":"string","maxLength":200}}}};
const func3 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9]{6,32}$", "u");
const pattern1 = new RegExp("^[0-9a-f]{7,64}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.runId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.createdAt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.commit === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.toolVersion === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "toolVersion"},message:"must have required property '"+"toolVersion"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.machine === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "machine"},message:"must have required property '"+"machine"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.conditions === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.workload === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workload"},message:"must have required property '"+"workload"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.metrics === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.images === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "images"},message:"must have required property '"+"images"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.startOrder === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startOrder"},message:"must have required property '"+"startOrder"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func3.call(schema12.properties, key0))){
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
if(data.runId !== undefined){
let data0 = data.runId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err11 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{6,32}$"},message:"must match pattern \""+"^[a-z0-9]{6,32}$"+"\""};
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
const err12 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.createdAt !== undefined){
let data1 = data.createdAt;
if(typeof data1 === "string"){
if(func2(data1) > 40){
const err13 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
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
const err14 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.commit !== undefined){
let data2 = data.commit;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
if(data2 !== null){
const err15 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.sha === undefined){
const err16 = {instancePath:instancePath+"/commit",schemaPath:"#/$defs/commit/required",keyword:"required",params:{missingProperty: "sha"},message:"must have required property '"+"sha"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data2.subject === undefined){
const err17 = {instancePath:instancePath+"/commit",schemaPath:"#/$defs/commit/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "sha") || (key1 === "subject"))){
const err18 = {instancePath:instancePath+"/commit",schemaPath:"#/$defs/commit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.sha !== undefined){
let data3 = data2.sha;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err19 = {instancePath:instancePath+"/commit/sha",schemaPath:"#/$defs/commit/properties/sha/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{7,64}$"},message:"must match pattern \""+"^[0-9a-f]{7,64}$"+"\""};
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
const err20 = {instancePath:instancePath+"/commit/sha",schemaPath:"#/$defs/commit/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.subject !== undefined){
let data4 = data2.subject;
if(typeof data4 === "string"){
if(func2(data4) > 120){
const err21 = {instancePath:instancePath+"/commit/subject",schemaPath:"#/$defs/commit/properties/subject/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
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
const err22 = {instancePath:instancePath+"/commit/subject",schemaPath:"#/$defs/commit/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/commit",schemaPath:"#/$defs/commit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs10 === errors;
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
const err24 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
if(data.toolVersion !== undefined){
let data5 = data.toolVersion;
if(typeof data5 === "string"){
if(func2(data5) > 40){
const err25 = {instancePath:instancePath+"/toolVersion",schemaPath:"#/properties/toolVersion/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
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
const err26 = {instancePath:instancePath+"/toolVersion",schemaPath:"#/properties/toolVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.machine !== undefined){
let data6 = data.machine;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.cpuModel === undefined){
const err27 = {instancePath:instancePath+"/machine",schemaPath:"#/$defs/machine/required",keyword:"required",params:{missingProperty: "cpuModel"},message:"must have required property '"+"cpuModel"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data6.cores === undefined){
const err28 = {instancePath:instancePath+"/machine",schemaPath:"#/$defs/machine/required",keyword:"required",params:{missingProperty: "cores"},message:"must have required property '"+"cores"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data6.memoryBytes === undefined){
const err29 = {instancePath:instancePath+"/machine",schemaPath:"#/$defs/machine/required",keyword:"required",params:{missingProperty: "memoryBytes"},message:"must have required property '"+"memoryBytes"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data6.kernel === undefined){
const err30 = {instancePath:instancePath+"/machine",schemaPath:"#/$defs/machine/required",keyword:"required",params:{missingProperty: "kernel"},message:"must have required property '"+"kernel"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data6.engineVersion === undefined){
const err31 = {instancePath:instancePath+"/machine",schemaPath:"#/$defs/machine/required",keyword:"required",params:{missingProperty: "engineVersion"},message:"must have required property '"+"engineVersion"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data6.cgroupVersion === undefined){
const err32 = {instancePath:instancePath+"/machine",schemaPath:"#/$defs/machine/required",keyword:"required",params:{missingProperty: "cgroupVersion"},message:"must have required property '"+"cgroupVersion"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key2 in data6){
if(!((((((key2 === "cpuModel") || (key2 === "cores")) || (key2 === "memoryBytes")) || (key2 === "kernel")) || (key2 === "engineVersion")) || (key2 === "cgroupVersion"))){
const err33 = {instancePath:instancePath+"/machine",schemaPath:"#/$defs/machine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.cpuModel !== undefined){
let data7 = data6.cpuModel;
if(typeof data7 === "string"){
if(func2(data7) > 200){
const err34 = {instancePath:instancePath+"/machine/cpuModel",schemaPath:"#/$defs/machine/properties/cpuModel/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err35 = {instancePath:instancePath+"/machine/cpuModel",schemaPath:"#/$defs/machine/properties/cpuModel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data6.cores !== undefined){
let data8 = data6.cores;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err36 = {instancePath:instancePath+"/machine/cores",schemaPath:"#/$defs/machine/properties/cores/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000000000 || isNaN(data8)){
const err37 = {instancePath:instancePath+"/machine/cores",schemaPath:"#/$defs/machine/properties/cores/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err38 = {instancePath:instancePath+"/machine/cores",schemaPath:"#/$defs/machine/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data6.memoryBytes !== undefined){
let data9 = data6.memoryBytes;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000000000 || isNaN(data9)){
const err39 = {instancePath:instancePath+"/machine/memoryBytes",schemaPath:"#/$defs/machine/properties/memoryBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err40 = {instancePath:instancePath+"/machine/memoryBytes",schemaPath:"#/$defs/machine/properties/memoryBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err41 = {instancePath:instancePath+"/machine/memoryBytes",schemaPath:"#/$defs/machine/properties/memoryBytes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data6.kernel !== undefined){
let data10 = data6.kernel;
if(typeof data10 === "string"){
if(func2(data10) > 200){
const err42 = {instancePath:instancePath+"/machine/kernel",schemaPath:"#/$defs/machine/properties/kernel/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err43 = {instancePath:instancePath+"/machine/kernel",schemaPath:"#/$defs/machine/properties/kernel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data6.engineVersion !== undefined){
let data11 = data6.engineVersion;
if(typeof data11 === "string"){
if(func2(data11) > 100){
const err44 = {instancePath:instancePath+"/machine/engineVersion",schemaPath:"#/$defs/machine/properties/engineVersion/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err45 = {instancePath:instancePath+"/machine/engineVersion",schemaPath:"#/$defs/machine/properties/engineVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data6.cgroupVersion !== undefined){
let data12 = data6.cgroupVersion;
if(typeof data12 !== "string"){
const err46 = {instancePath:instancePath+"/machine/cgroupVersion",schemaPath:"#/$defs/machine/properties/cgroupVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!((data12 === "1") || (data12 === "2"))){
const err47 = {instancePath:instancePath+"/machine/cgroupVersion",schemaPath:"#/$defs/machine/properties/cgroupVersion/enum",keyword:"enum",params:{allowedValues: schema14.properties.cgroupVersion.enum},message:"must be equal to one of the allowed values"};
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
const err48 = {instancePath:instancePath+"/machine",schemaPath:"#/$defs/machine/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.conditions !== undefined){
let data13 = data.conditions;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.mode === undefined){
const err49 = {instancePath:instancePath+"/conditions",schemaPath:"#/$defs/conditions/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data13.route === undefined){
const err50 = {instancePath:instancePath+"/conditions",schemaPath:"#/$defs/conditions/required",keyword:"required",params:{missingProperty: "route"},message:"must have required property '"+"route"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data13.generatorCpus === undefined){
const err51 = {instancePath:instancePath+"/conditions",schemaPath:"#/$defs/conditions/required",keyword:"required",params:{missingProperty: "generatorCpus"},message:"must have required property '"+"generatorCpus"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data13.stackCpus === undefined){
const err52 = {instancePath:instancePath+"/conditions",schemaPath:"#/$defs/conditions/required",keyword:"required",params:{missingProperty: "stackCpus"},message:"must have required property '"+"stackCpus"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key3 in data13){
if(!((((key3 === "mode") || (key3 === "route")) || (key3 === "generatorCpus")) || (key3 === "stackCpus"))){
const err53 = {instancePath:instancePath+"/conditions",schemaPath:"#/$defs/conditions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data13.mode !== undefined){
let data14 = data13.mode;
if(typeof data14 !== "string"){
const err54 = {instancePath:instancePath+"/conditions/mode",schemaPath:"#/$defs/conditions/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(((data14 === "single") || (data14 === "paired")) || (data14 === "alternating"))){
const err55 = {instancePath:instancePath+"/conditions/mode",schemaPath:"#/$defs/conditions/properties/mode/enum",keyword:"enum",params:{allowedValues: schema15.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data13.route !== undefined){
let data15 = data13.route;
if(typeof data15 !== "string"){
const err56 = {instancePath:instancePath+"/conditions/route",schemaPath:"#/$defs/conditions/properties/route/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((data15 === "container-address") || (data15 === "published-port"))){
const err57 = {instancePath:instancePath+"/conditions/route",schemaPath:"#/$defs/conditions/properties/route/enum",keyword:"enum",params:{allowedValues: schema15.properties.route.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data13.generatorCpus !== undefined){
let data16 = data13.generatorCpus;
if((typeof data16 !== "string") && (data16 !== null)){
const err58 = {instancePath:instancePath+"/conditions/generatorCpus",schemaPath:"#/$defs/conditions/properties/generatorCpus/type",keyword:"type",params:{type: schema15.properties.generatorCpus.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(typeof data16 === "string"){
if(func2(data16) > 100){
const err59 = {instancePath:instancePath+"/conditions/generatorCpus",schemaPath:"#/$defs/conditions/properties/generatorCpus/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
if(data13.stackCpus !== undefined){
let data17 = data13.stackCpus;
if((typeof data17 !== "string") && (data17 !== null)){
const err60 = {instancePath:instancePath+"/conditions/stackCpus",schemaPath:"#/$defs/conditions/properties/stackCpus/type",keyword:"type",params:{type: schema15.properties.stackCpus.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(typeof data17 === "string"){
if(func2(data17) > 100){
const err61 = {instancePath:instancePath+"/conditions/stackCpus",schemaPath:"#/$defs/conditions/properties/stackCpus/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
}
else {
const err62 = {instancePath:instancePath+"/conditions",schemaPath:"#/$defs/conditions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.workload !== undefined){
let data18 = data.workload;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.subject === undefined){
const err63 = {instancePath:instancePath+"/workload/" + i0,schemaPath:"#/properties/workload/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data19.text === undefined){
const err64 = {instancePath:instancePath+"/workload/" + i0,schemaPath:"#/properties/workload/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key4 in data19){
if(!((key4 === "subject") || (key4 === "text"))){
const err65 = {instancePath:instancePath+"/workload/" + i0,schemaPath:"#/properties/workload/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data19.subject !== undefined){
let data20 = data19.subject;
if(typeof data20 === "string"){
if(func2(data20) > 300){
const err66 = {instancePath:instancePath+"/workload/" + i0+"/subject",schemaPath:"#/properties/workload/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
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
const err67 = {instancePath:instancePath+"/workload/" + i0+"/subject",schemaPath:"#/properties/workload/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data19.text !== undefined){
let data21 = data19.text;
if(typeof data21 === "string"){
if(func2(data21) > 600){
const err68 = {instancePath:instancePath+"/workload/" + i0+"/text",schemaPath:"#/properties/workload/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
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
const err69 = {instancePath:instancePath+"/workload/" + i0+"/text",schemaPath:"#/properties/workload/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/workload/" + i0,schemaPath:"#/properties/workload/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err71 = {instancePath:instancePath+"/workload",schemaPath:"#/properties/workload/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.metrics !== undefined){
let data22 = data.metrics;
if(Array.isArray(data22)){
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.name === undefined){
const err72 = {instancePath:instancePath+"/metrics/" + i1,schemaPath:"#/$defs/storedMetric/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data23.subject === undefined){
const err73 = {instancePath:instancePath+"/metrics/" + i1,schemaPath:"#/$defs/storedMetric/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data23.unit === undefined){
const err74 = {instancePath:instancePath+"/metrics/" + i1,schemaPath:"#/$defs/storedMetric/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data23.value === undefined){
const err75 = {instancePath:instancePath+"/metrics/" + i1,schemaPath:"#/$defs/storedMetric/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data23.spread === undefined){
const err76 = {instancePath:instancePath+"/metrics/" + i1,schemaPath:"#/$defs/storedMetric/required",keyword:"required",params:{missingProperty: "spread"},message:"must have required property '"+"spread"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data23.rounds === undefined){
const err77 = {instancePath:instancePath+"/metrics/" + i1,schemaPath:"#/$defs/storedMetric/required",keyword:"required",params:{missingProperty: "rounds"},message:"must have required property '"+"rounds"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key5 in data23){
if(!((((((key5 === "name") || (key5 === "subject")) || (key5 === "unit")) || (key5 === "value")) || (key5 === "spread")) || (key5 === "rounds"))){
const err78 = {instancePath:instancePath+"/metrics/" + i1,schemaPath:"#/$defs/storedMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data23.name !== undefined){
let data24 = data23.name;
if(typeof data24 !== "string"){
const err79 = {instancePath:instancePath+"/metrics/" + i1+"/name",schemaPath:"#/$defs/storedMetric/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!((((((((((data24 === "startup") || (data24 === "response-p50")) || (data24 === "latency-p50")) || (data24 === "cpu-per-request")) || (data24 === "memory-peak")) || (data24 === "errors")) || (data24 === "image-size")) || (data24 === "layers")) || (data24 === "restarts")) || (data24 === "oom-kills"))){
const err80 = {instancePath:instancePath+"/metrics/" + i1+"/name",schemaPath:"#/$defs/storedMetric/properties/name/enum",keyword:"enum",params:{allowedValues: schema16.properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data23.subject !== undefined){
let data25 = data23.subject;
if(typeof data25 === "string"){
if(func2(data25) > 300){
const err81 = {instancePath:instancePath+"/metrics/" + i1+"/subject",schemaPath:"#/$defs/storedMetric/properties/subject/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/metrics/" + i1+"/subject",schemaPath:"#/$defs/storedMetric/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data23.unit !== undefined){
let data26 = data23.unit;
if(typeof data26 !== "string"){
const err83 = {instancePath:instancePath+"/metrics/" + i1+"/unit",schemaPath:"#/$defs/storedMetric/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!((((((data26 === "ms") || (data26 === "us")) || (data26 === "bytes")) || (data26 === "s")) || (data26 === "count")) || (data26 === "ratio"))){
const err84 = {instancePath:instancePath+"/metrics/" + i1+"/unit",schemaPath:"#/$defs/storedMetric/properties/unit/enum",keyword:"enum",params:{allowedValues: schema16.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data23.value !== undefined){
let data27 = data23.value;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000000000000000 || isNaN(data27)){
const err85 = {instancePath:instancePath+"/metrics/" + i1+"/value",schemaPath:"#/$defs/storedMetric/properties/value/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err86 = {instancePath:instancePath+"/metrics/" + i1+"/value",schemaPath:"#/$defs/storedMetric/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err87 = {instancePath:instancePath+"/metrics/" + i1+"/value",schemaPath:"#/$defs/storedMetric/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data23.spread !== undefined){
let data28 = data23.spread;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
const err88 = {instancePath:instancePath+"/metrics/" + i1+"/spread",schemaPath:"#/$defs/storedMetric/properties/spread/type",keyword:"type",params:{type: schema16.properties.spread.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1000000000000000 || isNaN(data28)){
const err89 = {instancePath:instancePath+"/metrics/" + i1+"/spread",schemaPath:"#/$defs/storedMetric/properties/spread/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err90 = {instancePath:instancePath+"/metrics/" + i1+"/spread",schemaPath:"#/$defs/storedMetric/properties/spread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data23.rounds !== undefined){
let data29 = data23.rounds;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err91 = {instancePath:instancePath+"/metrics/" + i1+"/rounds",schemaPath:"#/$defs/storedMetric/properties/rounds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000000000000000 || isNaN(data29)){
const err92 = {instancePath:instancePath+"/metrics/" + i1+"/rounds",schemaPath:"#/$defs/storedMetric/properties/rounds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err93 = {instancePath:instancePath+"/metrics/" + i1+"/rounds",schemaPath:"#/$defs/storedMetric/properties/rounds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err94 = {instancePath:instancePath+"/metrics/" + i1,schemaPath:"#/$defs/storedMetric/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err95 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.images !== undefined){
let data30 = data.images;
if(Array.isArray(data30)){
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.service === undefined){
const err96 = {instancePath:instancePath+"/images/" + i2,schemaPath:"#/$defs/storedImage/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data31.sizeBytes === undefined){
const err97 = {instancePath:instancePath+"/images/" + i2,schemaPath:"#/$defs/storedImage/required",keyword:"required",params:{missingProperty: "sizeBytes"},message:"must have required property '"+"sizeBytes"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data31.layerBytes === undefined){
const err98 = {instancePath:instancePath+"/images/" + i2,schemaPath:"#/$defs/storedImage/required",keyword:"required",params:{missingProperty: "layerBytes"},message:"must have required property '"+"layerBytes"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data31.base === undefined){
const err99 = {instancePath:instancePath+"/images/" + i2,schemaPath:"#/$defs/storedImage/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key6 in data31){
if(!((((key6 === "service") || (key6 === "sizeBytes")) || (key6 === "layerBytes")) || (key6 === "base"))){
const err100 = {instancePath:instancePath+"/images/" + i2,schemaPath:"#/$defs/storedImage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data31.service !== undefined){
let data32 = data31.service;
if(typeof data32 === "string"){
if(func2(data32) > 200){
const err101 = {instancePath:instancePath+"/images/" + i2+"/service",schemaPath:"#/$defs/storedImage/properties/service/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/images/" + i2+"/service",schemaPath:"#/$defs/storedImage/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data31.sizeBytes !== undefined){
let data33 = data31.sizeBytes;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1000000000000000 || isNaN(data33)){
const err103 = {instancePath:instancePath+"/images/" + i2+"/sizeBytes",schemaPath:"#/$defs/storedImage/properties/sizeBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err104 = {instancePath:instancePath+"/images/" + i2+"/sizeBytes",schemaPath:"#/$defs/storedImage/properties/sizeBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/images/" + i2+"/sizeBytes",schemaPath:"#/$defs/storedImage/properties/sizeBytes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data31.layerBytes !== undefined){
let data34 = data31.layerBytes;
if(Array.isArray(data34)){
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
let data35 = data34[i3];
if((!((typeof data35 == "number") && (isFinite(data35)))) && (data35 !== null)){
const err106 = {instancePath:instancePath+"/images/" + i2+"/layerBytes/" + i3,schemaPath:"#/$defs/storedImage/properties/layerBytes/items/type",keyword:"type",params:{type: schema17.properties.layerBytes.items.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1000000000000000 || isNaN(data35)){
const err107 = {instancePath:instancePath+"/images/" + i2+"/layerBytes/" + i3,schemaPath:"#/$defs/storedImage/properties/layerBytes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err108 = {instancePath:instancePath+"/images/" + i2+"/layerBytes/" + i3,schemaPath:"#/$defs/storedImage/properties/layerBytes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
}
else {
const err109 = {instancePath:instancePath+"/images/" + i2+"/layerBytes",schemaPath:"#/$defs/storedImage/properties/layerBytes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data31.base !== undefined){
let data36 = data31.base;
const _errs90 = errors;
let valid21 = false;
let passing1 = null;
const _errs91 = errors;
if(data36 !== null){
const err110 = {instancePath:instancePath+"/images/" + i2+"/base",schemaPath:"#/$defs/storedImage/properties/base/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid1 = _errs91 === errors;
if(_valid1){
valid21 = true;
passing1 = 0;
}
const _errs93 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.reference === undefined){
const err111 = {instancePath:instancePath+"/images/" + i2+"/base",schemaPath:"#/$defs/storedImage/properties/base/oneOf/1/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data36.layers === undefined){
const err112 = {instancePath:instancePath+"/images/" + i2+"/base",schemaPath:"#/$defs/storedImage/properties/base/oneOf/1/required",keyword:"required",params:{missingProperty: "layers"},message:"must have required property '"+"layers"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key7 in data36){
if(!((key7 === "reference") || (key7 === "layers"))){
const err113 = {instancePath:instancePath+"/images/" + i2+"/base",schemaPath:"#/$defs/storedImage/properties/base/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data36.reference !== undefined){
let data37 = data36.reference;
if(typeof data37 === "string"){
if(func2(data37) > 300){
const err114 = {instancePath:instancePath+"/images/" + i2+"/base/reference",schemaPath:"#/$defs/storedImage/properties/base/oneOf/1/properties/reference/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/images/" + i2+"/base/reference",schemaPath:"#/$defs/storedImage/properties/base/oneOf/1/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data36.layers !== undefined){
let data38 = data36.layers;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err116 = {instancePath:instancePath+"/images/" + i2+"/base/layers",schemaPath:"#/$defs/storedImage/properties/base/oneOf/1/properties/layers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1000000000000000 || isNaN(data38)){
const err117 = {instancePath:instancePath+"/images/" + i2+"/base/layers",schemaPath:"#/$defs/storedImage/properties/base/oneOf/1/properties/layers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err118 = {instancePath:instancePath+"/images/" + i2+"/base/layers",schemaPath:"#/$defs/storedImage/properties/base/oneOf/1/properties/layers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
}
else {
const err119 = {instancePath:instancePath+"/images/" + i2+"/base",schemaPath:"#/$defs/storedImage/properties/base/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid1 = _errs93 === errors;
if(_valid1 && valid21){
valid21 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid21 = true;
passing1 = 1;
}
}
if(!valid21){
const err120 = {instancePath:instancePath+"/images/" + i2+"/base",schemaPath:"#/$defs/storedImage/properties/base/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err121 = {instancePath:instancePath+"/images/" + i2,schemaPath:"#/$defs/storedImage/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err122 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.startOrder !== undefined){
let data39 = data.startOrder;
if(Array.isArray(data39)){
const len4 = data39.length;
for(let i4=0; i4<len4; i4++){
let data40 = data39[i4];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.service === undefined){
const err123 = {instancePath:instancePath+"/startOrder/" + i4,schemaPath:"#/$defs/start/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data40.after === undefined){
const err124 = {instancePath:instancePath+"/startOrder/" + i4,schemaPath:"#/$defs/start/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key8 in data40){
if(!((key8 === "service") || (key8 === "after"))){
const err125 = {instancePath:instancePath+"/startOrder/" + i4,schemaPath:"#/$defs/start/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data40.service !== undefined){
let data41 = data40.service;
if(typeof data41 === "string"){
if(func2(data41) > 200){
const err126 = {instancePath:instancePath+"/startOrder/" + i4+"/service",schemaPath:"#/$defs/start/properties/service/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/startOrder/" + i4+"/service",schemaPath:"#/$defs/start/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data40.after !== undefined){
let data42 = data40.after;
if(Array.isArray(data42)){
const len5 = data42.length;
for(let i5=0; i5<len5; i5++){
let data43 = data42[i5];
if(typeof data43 === "string"){
if(func2(data43) > 200){
const err128 = {instancePath:instancePath+"/startOrder/" + i4+"/after/" + i5,schemaPath:"#/$defs/start/properties/after/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/startOrder/" + i4+"/after/" + i5,schemaPath:"#/$defs/start/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/startOrder/" + i4+"/after",schemaPath:"#/$defs/start/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/startOrder/" + i4,schemaPath:"#/$defs/start/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/startOrder",schemaPath:"#/properties/startOrder/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err133 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"required":["runId","trivyVersion","images"],"properties":{"runId":{"type":"string","pattern":"^[a-z0-9]{6,32}$"},"trivyVersion":{"type":"string","maxLength":40,"description":"Who listed them: another version may find other packages in the same image."},"images":{"type":"array","items":{"$ref":"#/$defs/imagePackages"}}},"description":"What was installed in the images of the newest run, to match again with later advisories. Null where nothing listed it or it would not fit."};
const schema20 = {"type":"object","additionalProperties":false,"required":["service","system","packages"],"properties":{"service":{"type":"string","maxLength":200},"system":{"oneOf":[{"type":"null","description":"An image without a distribution."},{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","maxLength":100},"version":{"type":"string","maxLength":100}},"description":"The distribution: its advisories are by release."}]},"packages":{"type":"array","items":{"$ref":"#/$defs/installed"}}}};
const schema21 = {"type":"object","additionalProperties":false,"required":["purl"],"properties":{"purl":{"type":"string","maxLength":500},"name":{"type":"string","maxLength":300,"description":"Where it is not the one in the package URL, which knows no capital letters."},"source":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","maxLength":200},"version":{"type":"string","maxLength":200}},"description":"The package that it was built from, where that is called otherwise: a distribution's advisories name this one."}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.system === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "system"},message:"must have required property '"+"system"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.packages === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "packages"},message:"must have required property '"+"packages"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "service") || (key0 === "system")) || (key0 === "packages"))){
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
if(data.service !== undefined){
let data0 = data.service;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err4 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.system !== undefined){
let data1 = data.system;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(data1 !== null){
const err6 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
if(data1.name === undefined){
const err7 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.version === undefined){
const err8 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/oneOf/1/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "version"))){
const err9 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func2(data2) > 100){
const err10 = {instancePath:instancePath+"/system/name",schemaPath:"#/properties/system/oneOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err11 = {instancePath:instancePath+"/system/name",schemaPath:"#/properties/system/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.version !== undefined){
let data3 = data1.version;
if(typeof data3 === "string"){
if(func2(data3) > 100){
const err12 = {instancePath:instancePath+"/system/version",schemaPath:"#/properties/system/oneOf/1/properties/version/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/system/version",schemaPath:"#/properties/system/oneOf/1/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
if(data.packages !== undefined){
let data4 = data.packages;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.purl === undefined){
const err16 = {instancePath:instancePath+"/packages/" + i0,schemaPath:"#/$defs/installed/required",keyword:"required",params:{missingProperty: "purl"},message:"must have required property '"+"purl"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 in data5){
if(!(((key2 === "purl") || (key2 === "name")) || (key2 === "source"))){
const err17 = {instancePath:instancePath+"/packages/" + i0,schemaPath:"#/$defs/installed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.purl !== undefined){
let data6 = data5.purl;
if(typeof data6 === "string"){
if(func2(data6) > 500){
const err18 = {instancePath:instancePath+"/packages/" + i0+"/purl",schemaPath:"#/$defs/installed/properties/purl/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
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
const err19 = {instancePath:instancePath+"/packages/" + i0+"/purl",schemaPath:"#/$defs/installed/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.name !== undefined){
let data7 = data5.name;
if(typeof data7 === "string"){
if(func2(data7) > 300){
const err20 = {instancePath:instancePath+"/packages/" + i0+"/name",schemaPath:"#/$defs/installed/properties/name/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/packages/" + i0+"/name",schemaPath:"#/$defs/installed/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.source !== undefined){
let data8 = data5.source;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
const err22 = {instancePath:instancePath+"/packages/" + i0+"/source",schemaPath:"#/$defs/installed/properties/source/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.version === undefined){
const err23 = {instancePath:instancePath+"/packages/" + i0+"/source",schemaPath:"#/$defs/installed/properties/source/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "name") || (key3 === "version"))){
const err24 = {instancePath:instancePath+"/packages/" + i0+"/source",schemaPath:"#/$defs/installed/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.name !== undefined){
let data9 = data8.name;
if(typeof data9 === "string"){
if(func2(data9) > 200){
const err25 = {instancePath:instancePath+"/packages/" + i0+"/source/name",schemaPath:"#/$defs/installed/properties/source/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err26 = {instancePath:instancePath+"/packages/" + i0+"/source/name",schemaPath:"#/$defs/installed/properties/source/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.version !== undefined){
let data10 = data8.version;
if(typeof data10 === "string"){
if(func2(data10) > 200){
const err27 = {instancePath:instancePath+"/packages/" + i0+"/source/version",schemaPath:"#/$defs/installed/properties/source/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err28 = {instancePath:instancePath+"/packages/" + i0+"/source/version",schemaPath:"#/$defs/installed/properties/source/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err29 = {instancePath:instancePath+"/packages/" + i0+"/source",schemaPath:"#/$defs/installed/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err30 = {instancePath:instancePath+"/packages/" + i0,schemaPath:"#/$defs/installed/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.runId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.trivyVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trivyVersion"},message:"must have required property '"+"trivyVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.images === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "images"},message:"must have required property '"+"images"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "runId") || (key0 === "trivyVersion")) || (key0 === "images"))){
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
if(data.runId !== undefined){
let data0 = data.runId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{6,32}$"},message:"must match pattern \""+"^[a-z0-9]{6,32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.trivyVersion !== undefined){
let data1 = data.trivyVersion;
if(typeof data1 === "string"){
if(func2(data1) > 40){
const err6 = {instancePath:instancePath+"/trivyVersion",schemaPath:"#/properties/trivyVersion/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
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
const err7 = {instancePath:instancePath+"/trivyVersion",schemaPath:"#/properties/trivyVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.images !== undefined){
let data2 = data.images;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate14(data2[i0], {instancePath:instancePath+"/images/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/compose-gate/compose-gate/v1/schemas/baseline.schema.json" */;
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
if(data.environment === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.runs === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.packages === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "packages"},message:"must have required property '"+"packages"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "schemaVersion") || (key0 === "document")) || (key0 === "environment")) || (key0 === "runs")) || (key0 === "packages"))){
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
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(1 !== data0){
const err7 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.document !== undefined){
let data1 = data.document;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("baseline" !== data1){
const err9 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/const",keyword:"const",params:{allowedValue: "baseline"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.environment !== undefined){
let data2 = data.environment;
if(typeof data2 === "string"){
if(func2(data2) > 100){
const err10 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err11 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.runs !== undefined){
let data3 = data.runs;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data3[i0], {instancePath:instancePath+"/runs/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.packages !== undefined){
let data5 = data.packages;
const _errs12 = errors;
let valid3 = false;
let passing0 = null;
const _errs13 = errors;
if(data5 !== null){
const err13 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs15 = errors;
if(!(validate13(data5, {instancePath:instancePath+"/packages",parentData:data,parentDataProperty:"packages",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
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
const err14 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}



/***/ }),

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports.A = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ })

};
;