"use strict";
exports.id = 910;
exports.ids = [910];
exports.modules = {

/***/ 26910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });

const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/compose-gate/compose-gate/v1/schemas/findings.schema.json","title":"Findings document","description":"What the scanners and our own rules found, one entry per issue whoever found it.","type":"object","additionalProperties":false,"required":["schemaVersion","document","runId","createdAt","tool","basis","scanners","findings","ignored","unusedIgnores","advice","sboms","notices","compliance"],"properties":{"schemaVersion":{"const":1,"type":"integer","description":"Raised when a reader of the old form would misread the new one."},"document":{"const":"findings","type":"string"},"runId":{"type":"string","description":"Names one run; also part of every project, image tag and network of the run.","pattern":"^[a-z0-9]{6,32}$"},"createdAt":{"type":"string","description":"ISO 8601, UTC"},"tool":{"$ref":"#/$defs/tool"},"basis":{"$ref":"#/$defs/basis"},"scanners":{"type":"array","items":{"$ref":"#/$defs/scanner"}},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"ignored":{"type":"array","items":{"$ref":"#/$defs/ignored"}},"unusedIgnores":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","reason","why"],"properties":{"id":{"type":"string"},"reason":{"type":"string"},"why":{"type":"string","enum":["expired","unused"]},"meant":{"type":"string","description":"The hardening rule whose name is nearly this one."}}}},"advice":{"type":"array","description":"The smallest changes that remove the most findings, best first.","items":{"$ref":"#/$defs/advice"}},"sboms":{"type":"array","description":"CycloneDX files, one per image, beside this document.","items":{"$ref":"#/$defs/sbom"}},"notices":{"type":"array","description":"What a reader of the findings should know of the scan.","items":{"$ref":"#/$defs/notice"}},"compliance":{"type":"array","description":"The CIS Docker Benchmark, of head: what our rules decided, whether or not they are turned on, in the order of the benchmark.","items":{"$ref":"#/$defs/complianceRow"}}},"$defs":{"basis":{"description":"What tells new from old.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"base-variant","type":"string"}},"description":"The base of this run, scanned like the head."},{"type":"object","additionalProperties":false,"required":["kind","path","runId"],"properties":{"kind":{"const":"baseline","type":"string"},"path":{"type":"string"},"runId":{"type":"string","pattern":"^[a-z0-9]{6,32}$"}},"description":"The packages that were installed in a stored run, matched with the database of this scan. It knows of vulnerabilities alone."},{"type":"object","additionalProperties":false,"required":["kind","reason"],"properties":{"kind":{"const":"none","type":"string"},"reason":{"type":"string"}}}]},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"compose-gate","type":"string"},"version":{"type":"string"}}},"scanner":{"type":"object","additionalProperties":false,"required":["name","version","databaseUpdatedAt","targets","outcome"],"properties":{"name":{"type":"string","enum":["trivy","snyk","hardening"]},"version":{"type":["string","null"]},"databaseUpdatedAt":{"type":["string","null"]},"targets":{"type":"array","items":{"$ref":"#/$defs/target"}},"outcome":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"scanned","type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind","reason","text"],"properties":{"kind":{"const":"not-scanned","type":"string"},"reason":{"type":"string","enum":["not-installed","wrong-version","no-token","quota","unavailable","not-asked","nothing-to-scan"]},"text":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind","text"],"properties":{"kind":{"const":"failed","type":"string"},"text":{"type":"string"}}}]}}},"target":{"type":"object","additionalProperties":false,"required":["variant","services","name","outcome","durationMs"],"properties":{"variant":{"type":"string","enum":["base","head"]},"services":{"type":"array","items":{"type":"string"}},"name":{"type":"string","description":"Image reference, file, container or daemon."},"outcome":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"scanned","type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind","text"],"properties":{"kind":{"const":"failed","type":"string"},"text":{"type":"string"}}}]},"durationMs":{"type":"number"}}},"location":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0}}},"finding":{"type":"object","additionalProperties":false,"required":["key","kind","id","aliases","variants","services","affects","change","title","severity","severities","foundBy","package","layer","location","why","fix","fixEdit","cis","epss","kev","url"],"properties":{"key":{"type":"string","description":"Stable across rebuilds; what ignores and comparisons match on."},"kind":{"type":"string","enum":["vulnerability","misconfiguration","secret","hardening"]},"id":{"type":"string","description":"CVE, GHSA, SNYK id or our rule name."},"aliases":{"type":"array","items":{"type":"string"}},"variants":{"type":"array","items":{"type":"string","enum":["base","head"]},"description":"Where it is in at least one service."},"services":{"type":"array","items":{"type":"string"},"description":"All it affects, in either variant; empty where it is of no service (the daemon)."},"affects":{"type":"array","description":"The same, service by service.","items":{"$ref":"#/$defs/affected"}},"change":{"type":"string","enum":["new","worse","unchanged","fixed","unknown"],"description":"From base to head. Worse: the head has it in further services or rates it higher. Unknown: no whole scan of the other variant to compare with, or a basis that cannot tell."},"title":{"type":"string"},"severity":{"type":"string","enum":["critical","high","medium","low","info","unknown"],"description":"The one that counts: the highest that a scanner chose for itself."},"severities":{"type":"object","description":"What each source says.","additionalProperties":{"type":"string","enum":["critical","high","medium","low","info","unknown"]}},"foundBy":{"type":"array","items":{"type":"string","enum":["trivy","snyk","hardening"]}},"package":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["name","type","path","installedVersion","fixedVersion"],"properties":{"name":{"type":"string"},"type":{"type":"string"},"path":{"type":["string","null"]},"installedVersion":{"type":["string","null"],"description":"Several, where one place holds several, are joined by a comma."},"fixedVersion":{"type":["string","null"]}}}]},"layer":{"type":"string","enum":["base","own","unknown"]},"location":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/location"}]},"why":{"type":["string","null"]},"fix":{"type":["string","null"]},"fixEdit":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["file","line","text"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"text":{"type":"string","description":"What to put there."}}}]},"cis":{"type":["string","null"],"description":"CIS Docker Benchmark number."},"epss":{"type":["number","null"]},"kev":{"type":["boolean","null"]},"url":{"type":["string","null"]}}},"ignored":{"type":"object","additionalProperties":false,"required":["key","id","reason","expires","services"],"properties":{"key":{"type":"string"},"id":{"type":"string"},"reason":{"type":"string"},"expires":{"type":["string","null"]},"services":{"type":"array","items":{"type":"string"}}}},"affected":{"type":"object","additionalProperties":false,"required":["service","variants"],"properties":{"service":{"type":["string","null"]},"variants":{"type":"array","items":{"type":"string","enum":["base","head"]}}}},"advice":{"type":"object","additionalProperties":false,"required":["kind","subject","from","to","services","removes","keys","text"],"properties":{"kind":{"type":"string","enum":["base-image","package"]},"subject":{"type":"string","description":"Name of the package or base image."},"from":{"type":["string","null"],"description":"Version or reference now."},"to":{"type":["string","null"],"description":"Version or reference that removes them; null where any newer build of the same will do."},"services":{"type":"array","items":{"type":"string"}},"removes":{"$ref":"#/$defs/counts"},"keys":{"type":"array","items":{"type":"string"},"description":"Keys of the findings that it removes."},"text":{"type":"string"}}},"counts":{"type":"object","additionalProperties":false,"required":["critical","high","medium","low","info","unknown"],"properties":{"critical":{"type":"integer","minimum":0},"high":{"type":"integer","minimum":0},"medium":{"type":"integer","minimum":0},"low":{"type":"integer","minimum":0},"info":{"type":"integer","minimum":0},"unknown":{"type":"integer","minimum":0}}},"sbom":{"type":"object","additionalProperties":false,"required":["variant","services","image","file"],"properties":{"variant":{"type":"string","enum":["base","head"]},"services":{"type":"array","items":{"type":"string"}},"image":{"type":"string"},"file":{"type":"string","description":"Relative to this document."}}},"notice":{"type":"object","additionalProperties":false,"required":["scanner","text"],"properties":{"scanner":{"type":"string","enum":["trivy","snyk","hardening"]},"text":{"type":"string"}}},"complianceRow":{"type":"object","additionalProperties":false,"required":["cis","rule","title","outcome","services","why"],"properties":{"cis":{"type":"string","description":"Number of the recommendation."},"rule":{"type":["string","null"],"description":"null: no rule of ours can decide it."},"title":{"type":"string"},"outcome":{"type":"string","enum":["pass","fail","not-applicable","not-decidable"]},"services":{"type":"array","items":{"type":"string"},"description":"Empty: the engine, or the stack as a whole."},"why":{"type":["string","null"],"description":"Why it is not applicable or not decidable."}}}}};
const schema12 = {"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"compose-gate","type":"string"},"version":{"type":"string"}}};
const schema13 = {"description":"What tells new from old.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"base-variant","type":"string"}},"description":"The base of this run, scanned like the head."},{"type":"object","additionalProperties":false,"required":["kind","path","runId"],"properties":{"kind":{"const":"baseline","type":"string"},"path":{"type":"string"},"runId":{"type":"string","pattern":"^[a-z0-9]{6,32}$"}},"description":"The packages that were installed in a stored run, matched with the database of this scan. It knows of vulnerabilities alone."},{"type":"object","additionalProperties":false,"required":["kind","reason"],"properties":{"kind":{"const":"none","type":"string"},"reason":{"type":"string"}}}]};
const schema19 = {"type":"object","additionalProperties":false,"required":["key","id","reason","expires","services"],"properties":{"key":{"type":"string"},"id":{"type":"string"},"reason":{"type":"string"},"expires":{"type":["string","null"]},"services":{"type":"array","items":{"type":"string"}}}};
const schema22 = {"type":"object","additionalProperties":false,"required":["variant","services","image","file"],"properties":{"variant":{"type":"string","enum":["base","head"]},"services":{"type":"array","items":{"type":"string"}},"image":{"type":"string"},"file":{"type":"string","description":"Relative to this document."}}};
const schema23 = {"type":"object","additionalProperties":false,"required":["scanner","text"],"properties":{"scanner":{"type":"string","enum":["trivy","snyk","hardening"]},"text":{"type":"string"}}};
const schema24 = {"type":"object","additionalProperties":false,"required":["cis","rule","title","outcome","services","why"],"properties":{"cis":{"type":"string","description":"Number of the recommendation."},"rule":{"type":["string","null"],"description":"null: no rule of ours can decide it."},"title":{"type":"string"},"outcome":{"type":"string","enum":["pass","fail","not-applicable","not-decidable"]},"services":{"type":"array","items":{"type":"string"},"description":"Empty: the engine, or the stack as a whole."},"why":{"type":["string","null"],"description":"Why it is not applicable or not decidable."}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9]{6,32}$", "u");
const schema14 = {"type":"object","additionalProperties":false,"required":["name","version","databaseUpdatedAt","targets","outcome"],"properties":{"name":{"type":"string","enum":["trivy","snyk","hardening"]},"version":{"type":["string","null"]},"databaseUpdatedAt":{"type":["string","null"]},"targets":{"type":"array","items":{"$ref":"#/$defs/target"}},"outcome":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"scanned","type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind","reason","text"],"properties":{"kind":{"const":"not-scanned","type":"string"},"reason":{"type":"string","enum":["not-installed","wrong-version","no-token","quota","unavailable","not-asked","nothing-to-scan"]},"text":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind","text"],"properties":{"kind":{"const":"failed","type":"string"},"text":{"type":"string"}}}]}}};
const schema15 = {"type":"object","additionalProperties":false,"required":["variant","services","name","outcome","durationMs"],"properties":{"variant":{"type":"string","enum":["base","head"]},"services":{"type":"array","items":{"type":"string"}},"name":{"type":"string","description":"Image reference, file, container or daemon."},"outcome":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"scanned","type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind","text"],"properties":{"kind":{"const":"failed","type":"string"},"text":{"type":"string"}}}]},"durationMs":{"type":"number"}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.databaseUpdatedAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "databaseUpdatedAt"},message:"must have required property '"+"databaseUpdatedAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.targets === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targets"},message:"must have required property '"+"targets"+"'"};
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
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "version")) || (key0 === "databaseUpdatedAt")) || (key0 === "targets")) || (key0 === "outcome"))){
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
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data0 === "trivy") || (data0 === "snyk")) || (data0 === "hardening"))){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema14.properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if((typeof data1 !== "string") && (data1 !== null)){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema14.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.databaseUpdatedAt !== undefined){
let data2 = data.databaseUpdatedAt;
if((typeof data2 !== "string") && (data2 !== null)){
const err9 = {instancePath:instancePath+"/databaseUpdatedAt",schemaPath:"#/properties/databaseUpdatedAt/type",keyword:"type",params:{type: schema14.properties.databaseUpdatedAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.targets !== undefined){
let data3 = data.targets;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.variant === undefined){
const err10 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/$defs/target/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.services === undefined){
const err11 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/$defs/target/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.name === undefined){
const err12 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/$defs/target/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.outcome === undefined){
const err13 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/$defs/target/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.durationMs === undefined){
const err14 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/$defs/target/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "variant") || (key1 === "services")) || (key1 === "name")) || (key1 === "outcome")) || (key1 === "durationMs"))){
const err15 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/$defs/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.variant !== undefined){
let data5 = data4.variant;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/targets/" + i0+"/variant",schemaPath:"#/$defs/target/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data5 === "base") || (data5 === "head"))){
const err17 = {instancePath:instancePath+"/targets/" + i0+"/variant",schemaPath:"#/$defs/target/properties/variant/enum",keyword:"enum",params:{allowedValues: schema15.properties.variant.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.services !== undefined){
let data6 = data4.services;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err18 = {instancePath:instancePath+"/targets/" + i0+"/services/" + i1,schemaPath:"#/$defs/target/properties/services/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/targets/" + i0+"/services",schemaPath:"#/$defs/target/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
const err20 = {instancePath:instancePath+"/targets/" + i0+"/name",schemaPath:"#/$defs/target/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.outcome !== undefined){
let data9 = data4.outcome;
const _errs23 = errors;
let valid7 = false;
let passing0 = null;
const _errs24 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.kind === undefined){
const err21 = {instancePath:instancePath+"/targets/" + i0+"/outcome",schemaPath:"#/$defs/target/properties/outcome/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 in data9){
if(!(key2 === "kind")){
const err22 = {instancePath:instancePath+"/targets/" + i0+"/outcome",schemaPath:"#/$defs/target/properties/outcome/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.kind !== undefined){
let data10 = data9.kind;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/targets/" + i0+"/outcome/kind",schemaPath:"#/$defs/target/properties/outcome/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if("scanned" !== data10){
const err24 = {instancePath:instancePath+"/targets/" + i0+"/outcome/kind",schemaPath:"#/$defs/target/properties/outcome/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "scanned"},message:"must be equal to constant"};
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
const err25 = {instancePath:instancePath+"/targets/" + i0+"/outcome",schemaPath:"#/$defs/target/properties/outcome/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs29 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.kind === undefined){
const err26 = {instancePath:instancePath+"/targets/" + i0+"/outcome",schemaPath:"#/$defs/target/properties/outcome/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9.text === undefined){
const err27 = {instancePath:instancePath+"/targets/" + i0+"/outcome",schemaPath:"#/$defs/target/properties/outcome/oneOf/1/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key3 in data9){
if(!((key3 === "kind") || (key3 === "text"))){
const err28 = {instancePath:instancePath+"/targets/" + i0+"/outcome",schemaPath:"#/$defs/target/properties/outcome/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.kind !== undefined){
let data11 = data9.kind;
if(typeof data11 !== "string"){
const err29 = {instancePath:instancePath+"/targets/" + i0+"/outcome/kind",schemaPath:"#/$defs/target/properties/outcome/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if("failed" !== data11){
const err30 = {instancePath:instancePath+"/targets/" + i0+"/outcome/kind",schemaPath:"#/$defs/target/properties/outcome/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "failed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.text !== undefined){
if(typeof data9.text !== "string"){
const err31 = {instancePath:instancePath+"/targets/" + i0+"/outcome/text",schemaPath:"#/$defs/target/properties/outcome/oneOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err32 = {instancePath:instancePath+"/targets/" + i0+"/outcome",schemaPath:"#/$defs/target/properties/outcome/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs29 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err33 = {instancePath:instancePath+"/targets/" + i0+"/outcome",schemaPath:"#/$defs/target/properties/outcome/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data4.durationMs !== undefined){
let data13 = data4.durationMs;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err34 = {instancePath:instancePath+"/targets/" + i0+"/durationMs",schemaPath:"#/$defs/target/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err35 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/$defs/target/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err36 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.outcome !== undefined){
let data14 = data.outcome;
const _errs39 = errors;
let valid10 = false;
let passing1 = null;
const _errs40 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.kind === undefined){
const err37 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key4 in data14){
if(!(key4 === "kind")){
const err38 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data14.kind !== undefined){
let data15 = data14.kind;
if(typeof data15 !== "string"){
const err39 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/properties/outcome/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if("scanned" !== data15){
const err40 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/properties/outcome/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "scanned"},message:"must be equal to constant"};
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
const err41 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid1 = _errs40 === errors;
if(_valid1){
valid10 = true;
passing1 = 0;
}
const _errs45 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.kind === undefined){
const err42 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data14.reason === undefined){
const err43 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data14.text === undefined){
const err44 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/1/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key5 in data14){
if(!(((key5 === "kind") || (key5 === "reason")) || (key5 === "text"))){
const err45 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data14.kind !== undefined){
let data16 = data14.kind;
if(typeof data16 !== "string"){
const err46 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/properties/outcome/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if("not-scanned" !== data16){
const err47 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/properties/outcome/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "not-scanned"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data14.reason !== undefined){
let data17 = data14.reason;
if(typeof data17 !== "string"){
const err48 = {instancePath:instancePath+"/outcome/reason",schemaPath:"#/properties/outcome/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(((((((data17 === "not-installed") || (data17 === "wrong-version")) || (data17 === "no-token")) || (data17 === "quota")) || (data17 === "unavailable")) || (data17 === "not-asked")) || (data17 === "nothing-to-scan"))){
const err49 = {instancePath:instancePath+"/outcome/reason",schemaPath:"#/properties/outcome/oneOf/1/properties/reason/enum",keyword:"enum",params:{allowedValues: schema14.properties.outcome.oneOf[1].properties.reason.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data14.text !== undefined){
if(typeof data14.text !== "string"){
const err50 = {instancePath:instancePath+"/outcome/text",schemaPath:"#/properties/outcome/oneOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err51 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid1 = _errs45 === errors;
if(_valid1 && valid10){
valid10 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid10 = true;
passing1 = 1;
}
const _errs54 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.kind === undefined){
const err52 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data14.text === undefined){
const err53 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/2/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key6 in data14){
if(!((key6 === "kind") || (key6 === "text"))){
const err54 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data14.kind !== undefined){
let data19 = data14.kind;
if(typeof data19 !== "string"){
const err55 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/properties/outcome/oneOf/2/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if("failed" !== data19){
const err56 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/properties/outcome/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "failed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data14.text !== undefined){
if(typeof data14.text !== "string"){
const err57 = {instancePath:instancePath+"/outcome/text",schemaPath:"#/properties/outcome/oneOf/2/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid1 = _errs54 === errors;
if(_valid1 && valid10){
valid10 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid10 = true;
passing1 = 2;
}
}
}
if(!valid10){
const err59 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"required":["key","kind","id","aliases","variants","services","affects","change","title","severity","severities","foundBy","package","layer","location","why","fix","fixEdit","cis","epss","kev","url"],"properties":{"key":{"type":"string","description":"Stable across rebuilds; what ignores and comparisons match on."},"kind":{"type":"string","enum":["vulnerability","misconfiguration","secret","hardening"]},"id":{"type":"string","description":"CVE, GHSA, SNYK id or our rule name."},"aliases":{"type":"array","items":{"type":"string"}},"variants":{"type":"array","items":{"type":"string","enum":["base","head"]},"description":"Where it is in at least one service."},"services":{"type":"array","items":{"type":"string"},"description":"All it affects, in either variant; empty where it is of no service (the daemon)."},"affects":{"type":"array","description":"The same, service by service.","items":{"$ref":"#/$defs/affected"}},"change":{"type":"string","enum":["new","worse","unchanged","fixed","unknown"],"description":"From base to head. Worse: the head has it in further services or rates it higher. Unknown: no whole scan of the other variant to compare with, or a basis that cannot tell."},"title":{"type":"string"},"severity":{"type":"string","enum":["critical","high","medium","low","info","unknown"],"description":"The one that counts: the highest that a scanner chose for itself."},"severities":{"type":"object","description":"What each source says.","additionalProperties":{"type":"string","enum":["critical","high","medium","low","info","unknown"]}},"foundBy":{"type":"array","items":{"type":"string","enum":["trivy","snyk","hardening"]}},"package":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["name","type","path","installedVersion","fixedVersion"],"properties":{"name":{"type":"string"},"type":{"type":"string"},"path":{"type":["string","null"]},"installedVersion":{"type":["string","null"],"description":"Several, where one place holds several, are joined by a comma."},"fixedVersion":{"type":["string","null"]}}}]},"layer":{"type":"string","enum":["base","own","unknown"]},"location":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/location"}]},"why":{"type":["string","null"]},"fix":{"type":["string","null"]},"fixEdit":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["file","line","text"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"text":{"type":"string","description":"What to put there."}}}]},"cis":{"type":["string","null"],"description":"CIS Docker Benchmark number."},"epss":{"type":["number","null"]},"kev":{"type":["boolean","null"]},"url":{"type":["string","null"]}}};
const schema17 = {"type":"object","additionalProperties":false,"required":["service","variants"],"properties":{"service":{"type":["string","null"]},"variants":{"type":"array","items":{"type":"string","enum":["base","head"]}}}};
const schema18 = {"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.aliases === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aliases"},message:"must have required property '"+"aliases"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.variants === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variants"},message:"must have required property '"+"variants"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.services === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.affects === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "affects"},message:"must have required property '"+"affects"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.change === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.title === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.severity === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.severities === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severities"},message:"must have required property '"+"severities"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.foundBy === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "foundBy"},message:"must have required property '"+"foundBy"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.package === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "package"},message:"must have required property '"+"package"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.layer === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "layer"},message:"must have required property '"+"layer"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.location === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.why === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.fix === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fix"},message:"must have required property '"+"fix"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.fixEdit === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fixEdit"},message:"must have required property '"+"fixEdit"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.cis === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cis"},message:"must have required property '"+"cis"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.epss === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "epss"},message:"must have required property '"+"epss"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.kev === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kev"},message:"must have required property '"+"kev"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.url === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
const err22 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err23 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err24 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((((data1 === "vulnerability") || (data1 === "misconfiguration")) || (data1 === "secret")) || (data1 === "hardening"))){
const err25 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema16.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err26 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.aliases !== undefined){
let data3 = data.aliases;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err27 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.variants !== undefined){
let data5 = data.variants;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
const err29 = {instancePath:instancePath+"/variants/" + i1,schemaPath:"#/properties/variants/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((data6 === "base") || (data6 === "head"))){
const err30 = {instancePath:instancePath+"/variants/" + i1,schemaPath:"#/properties/variants/items/enum",keyword:"enum",params:{allowedValues: schema16.properties.variants.items.enum},message:"must be equal to one of the allowed values"};
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
const err31 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.services !== undefined){
let data7 = data.services;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
const err32 = {instancePath:instancePath+"/services/" + i2,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err33 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.affects !== undefined){
let data9 = data.affects;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.service === undefined){
const err34 = {instancePath:instancePath+"/affects/" + i3,schemaPath:"#/$defs/affected/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10.variants === undefined){
const err35 = {instancePath:instancePath+"/affects/" + i3,schemaPath:"#/$defs/affected/required",keyword:"required",params:{missingProperty: "variants"},message:"must have required property '"+"variants"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "service") || (key1 === "variants"))){
const err36 = {instancePath:instancePath+"/affects/" + i3,schemaPath:"#/$defs/affected/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.service !== undefined){
let data11 = data10.service;
if((typeof data11 !== "string") && (data11 !== null)){
const err37 = {instancePath:instancePath+"/affects/" + i3+"/service",schemaPath:"#/$defs/affected/properties/service/type",keyword:"type",params:{type: schema17.properties.service.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data10.variants !== undefined){
let data12 = data10.variants;
if(Array.isArray(data12)){
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
let data13 = data12[i4];
if(typeof data13 !== "string"){
const err38 = {instancePath:instancePath+"/affects/" + i3+"/variants/" + i4,schemaPath:"#/$defs/affected/properties/variants/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!((data13 === "base") || (data13 === "head"))){
const err39 = {instancePath:instancePath+"/affects/" + i3+"/variants/" + i4,schemaPath:"#/$defs/affected/properties/variants/items/enum",keyword:"enum",params:{allowedValues: schema17.properties.variants.items.enum},message:"must be equal to one of the allowed values"};
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
const err40 = {instancePath:instancePath+"/affects/" + i3+"/variants",schemaPath:"#/$defs/affected/properties/variants/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err41 = {instancePath:instancePath+"/affects/" + i3,schemaPath:"#/$defs/affected/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err42 = {instancePath:instancePath+"/affects",schemaPath:"#/properties/affects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.change !== undefined){
let data14 = data.change;
if(typeof data14 !== "string"){
const err43 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((((data14 === "new") || (data14 === "worse")) || (data14 === "unchanged")) || (data14 === "fixed")) || (data14 === "unknown"))){
const err44 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/enum",keyword:"enum",params:{allowedValues: schema16.properties.change.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err45 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.severity !== undefined){
let data16 = data.severity;
if(typeof data16 !== "string"){
const err46 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!((((((data16 === "critical") || (data16 === "high")) || (data16 === "medium")) || (data16 === "low")) || (data16 === "info")) || (data16 === "unknown"))){
const err47 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema16.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.severities !== undefined){
let data17 = data.severities;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key2 in data17){
let data18 = data17[key2];
if(typeof data18 !== "string"){
const err48 = {instancePath:instancePath+"/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!((((((data18 === "critical") || (data18 === "high")) || (data18 === "medium")) || (data18 === "low")) || (data18 === "info")) || (data18 === "unknown"))){
const err49 = {instancePath:instancePath+"/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severities/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema16.properties.severities.additionalProperties.enum},message:"must be equal to one of the allowed values"};
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
const err50 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.foundBy !== undefined){
let data19 = data.foundBy;
if(Array.isArray(data19)){
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
if(typeof data20 !== "string"){
const err51 = {instancePath:instancePath+"/foundBy/" + i5,schemaPath:"#/properties/foundBy/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!(((data20 === "trivy") || (data20 === "snyk")) || (data20 === "hardening"))){
const err52 = {instancePath:instancePath+"/foundBy/" + i5,schemaPath:"#/properties/foundBy/items/enum",keyword:"enum",params:{allowedValues: schema16.properties.foundBy.items.enum},message:"must be equal to one of the allowed values"};
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
const err53 = {instancePath:instancePath+"/foundBy",schemaPath:"#/properties/foundBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.package !== undefined){
let data21 = data.package;
const _errs48 = errors;
let valid16 = false;
let passing0 = null;
const _errs49 = errors;
if(data21 !== null){
const err54 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid0 = _errs49 === errors;
if(_valid0){
valid16 = true;
passing0 = 0;
}
const _errs51 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.name === undefined){
const err55 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data21.type === undefined){
const err56 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data21.path === undefined){
const err57 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/oneOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data21.installedVersion === undefined){
const err58 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/oneOf/1/required",keyword:"required",params:{missingProperty: "installedVersion"},message:"must have required property '"+"installedVersion"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data21.fixedVersion === undefined){
const err59 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/oneOf/1/required",keyword:"required",params:{missingProperty: "fixedVersion"},message:"must have required property '"+"fixedVersion"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key3 in data21){
if(!(((((key3 === "name") || (key3 === "type")) || (key3 === "path")) || (key3 === "installedVersion")) || (key3 === "fixedVersion"))){
const err60 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data21.name !== undefined){
if(typeof data21.name !== "string"){
const err61 = {instancePath:instancePath+"/package/name",schemaPath:"#/properties/package/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data21.type !== undefined){
if(typeof data21.type !== "string"){
const err62 = {instancePath:instancePath+"/package/type",schemaPath:"#/properties/package/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data21.path !== undefined){
let data24 = data21.path;
if((typeof data24 !== "string") && (data24 !== null)){
const err63 = {instancePath:instancePath+"/package/path",schemaPath:"#/properties/package/oneOf/1/properties/path/type",keyword:"type",params:{type: schema16.properties.package.oneOf[1].properties.path.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data21.installedVersion !== undefined){
let data25 = data21.installedVersion;
if((typeof data25 !== "string") && (data25 !== null)){
const err64 = {instancePath:instancePath+"/package/installedVersion",schemaPath:"#/properties/package/oneOf/1/properties/installedVersion/type",keyword:"type",params:{type: schema16.properties.package.oneOf[1].properties.installedVersion.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data21.fixedVersion !== undefined){
let data26 = data21.fixedVersion;
if((typeof data26 !== "string") && (data26 !== null)){
const err65 = {instancePath:instancePath+"/package/fixedVersion",schemaPath:"#/properties/package/oneOf/1/properties/fixedVersion/type",keyword:"type",params:{type: schema16.properties.package.oneOf[1].properties.fixedVersion.type},message:"must be string,null"};
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
const err66 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid0 = _errs51 === errors;
if(_valid0 && valid16){
valid16 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid16 = true;
passing0 = 1;
}
}
if(!valid16){
const err67 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
}
if(data.layer !== undefined){
let data27 = data.layer;
if(typeof data27 !== "string"){
const err68 = {instancePath:instancePath+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!(((data27 === "base") || (data27 === "own")) || (data27 === "unknown"))){
const err69 = {instancePath:instancePath+"/layer",schemaPath:"#/properties/layer/enum",keyword:"enum",params:{allowedValues: schema16.properties.layer.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.location !== undefined){
let data28 = data.location;
const _errs67 = errors;
let valid18 = false;
let passing1 = null;
const _errs68 = errors;
if(data28 !== null){
const err70 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid1 = _errs68 === errors;
if(_valid1){
valid18 = true;
passing1 = 0;
}
const _errs70 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.file === undefined){
const err71 = {instancePath:instancePath+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data28.line === undefined){
const err72 = {instancePath:instancePath+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data28.column === undefined){
const err73 = {instancePath:instancePath+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key4 in data28){
if(!(((key4 === "file") || (key4 === "line")) || (key4 === "column"))){
const err74 = {instancePath:instancePath+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data28.file !== undefined){
if(typeof data28.file !== "string"){
const err75 = {instancePath:instancePath+"/location/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data28.line !== undefined){
let data30 = data28.line;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err76 = {instancePath:instancePath+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err77 = {instancePath:instancePath+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data28.column !== undefined){
let data31 = data28.column;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err78 = {instancePath:instancePath+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err79 = {instancePath:instancePath+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err80 = {instancePath:instancePath+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid1 = _errs70 === errors;
if(_valid1 && valid18){
valid18 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid18 = true;
passing1 = 1;
}
}
if(!valid18){
const err81 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
}
if(data.why !== undefined){
let data32 = data.why;
if((typeof data32 !== "string") && (data32 !== null)){
const err82 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: schema16.properties.why.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.fix !== undefined){
let data33 = data.fix;
if((typeof data33 !== "string") && (data33 !== null)){
const err83 = {instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/type",keyword:"type",params:{type: schema16.properties.fix.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.fixEdit !== undefined){
let data34 = data.fixEdit;
const _errs85 = errors;
let valid21 = false;
let passing2 = null;
const _errs86 = errors;
if(data34 !== null){
const err84 = {instancePath:instancePath+"/fixEdit",schemaPath:"#/properties/fixEdit/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid2 = _errs86 === errors;
if(_valid2){
valid21 = true;
passing2 = 0;
}
const _errs88 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.file === undefined){
const err85 = {instancePath:instancePath+"/fixEdit",schemaPath:"#/properties/fixEdit/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data34.line === undefined){
const err86 = {instancePath:instancePath+"/fixEdit",schemaPath:"#/properties/fixEdit/oneOf/1/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data34.text === undefined){
const err87 = {instancePath:instancePath+"/fixEdit",schemaPath:"#/properties/fixEdit/oneOf/1/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key5 in data34){
if(!(((key5 === "file") || (key5 === "line")) || (key5 === "text"))){
const err88 = {instancePath:instancePath+"/fixEdit",schemaPath:"#/properties/fixEdit/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data34.file !== undefined){
if(typeof data34.file !== "string"){
const err89 = {instancePath:instancePath+"/fixEdit/file",schemaPath:"#/properties/fixEdit/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data34.line !== undefined){
let data36 = data34.line;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err90 = {instancePath:instancePath+"/fixEdit/line",schemaPath:"#/properties/fixEdit/oneOf/1/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err91 = {instancePath:instancePath+"/fixEdit/line",schemaPath:"#/properties/fixEdit/oneOf/1/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data34.text !== undefined){
if(typeof data34.text !== "string"){
const err92 = {instancePath:instancePath+"/fixEdit/text",schemaPath:"#/properties/fixEdit/oneOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err93 = {instancePath:instancePath+"/fixEdit",schemaPath:"#/properties/fixEdit/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid2 = _errs88 === errors;
if(_valid2 && valid21){
valid21 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid21 = true;
passing2 = 1;
}
}
if(!valid21){
const err94 = {instancePath:instancePath+"/fixEdit",schemaPath:"#/properties/fixEdit/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
}
if(data.cis !== undefined){
let data38 = data.cis;
if((typeof data38 !== "string") && (data38 !== null)){
const err95 = {instancePath:instancePath+"/cis",schemaPath:"#/properties/cis/type",keyword:"type",params:{type: schema16.properties.cis.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.epss !== undefined){
let data39 = data.epss;
if((!((typeof data39 == "number") && (isFinite(data39)))) && (data39 !== null)){
const err96 = {instancePath:instancePath+"/epss",schemaPath:"#/properties/epss/type",keyword:"type",params:{type: schema16.properties.epss.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.kev !== undefined){
let data40 = data.kev;
if((typeof data40 !== "boolean") && (data40 !== null)){
const err97 = {instancePath:instancePath+"/kev",schemaPath:"#/properties/kev/type",keyword:"type",params:{type: schema16.properties.kev.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.url !== undefined){
let data41 = data.url;
if((typeof data41 !== "string") && (data41 !== null)){
const err98 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: schema16.properties.url.type},message:"must be string,null"};
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
const err99 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","additionalProperties":false,"required":["kind","subject","from","to","services","removes","keys","text"],"properties":{"kind":{"type":"string","enum":["base-image","package"]},"subject":{"type":"string","description":"Name of the package or base image."},"from":{"type":["string","null"],"description":"Version or reference now."},"to":{"type":["string","null"],"description":"Version or reference that removes them; null where any newer build of the same will do."},"services":{"type":"array","items":{"type":"string"}},"removes":{"$ref":"#/$defs/counts"},"keys":{"type":"array","items":{"type":"string"},"description":"Keys of the findings that it removes."},"text":{"type":"string"}}};
const schema21 = {"type":"object","additionalProperties":false,"required":["critical","high","medium","low","info","unknown"],"properties":{"critical":{"type":"integer","minimum":0},"high":{"type":"integer","minimum":0},"medium":{"type":"integer","minimum":0},"low":{"type":"integer","minimum":0},"info":{"type":"integer","minimum":0},"unknown":{"type":"integer","minimum":0}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.subject === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.to === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.services === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.removes === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "removes"},message:"must have required property '"+"removes"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.keys === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.text === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "subject")) || (key0 === "from")) || (key0 === "to")) || (key0 === "services")) || (key0 === "removes")) || (key0 === "keys")) || (key0 === "text"))){
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
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data0 === "base-image") || (data0 === "package"))){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
const err11 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if((typeof data2 !== "string") && (data2 !== null)){
const err12 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema20.properties.from.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.to !== undefined){
let data3 = data.to;
if((typeof data3 !== "string") && (data3 !== null)){
const err13 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: schema20.properties.to.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.services !== undefined){
let data4 = data.services;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err14 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.removes !== undefined){
let data6 = data.removes;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.critical === undefined){
const err16 = {instancePath:instancePath+"/removes",schemaPath:"#/$defs/counts/required",keyword:"required",params:{missingProperty: "critical"},message:"must have required property '"+"critical"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.high === undefined){
const err17 = {instancePath:instancePath+"/removes",schemaPath:"#/$defs/counts/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.medium === undefined){
const err18 = {instancePath:instancePath+"/removes",schemaPath:"#/$defs/counts/required",keyword:"required",params:{missingProperty: "medium"},message:"must have required property '"+"medium"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.low === undefined){
const err19 = {instancePath:instancePath+"/removes",schemaPath:"#/$defs/counts/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.info === undefined){
const err20 = {instancePath:instancePath+"/removes",schemaPath:"#/$defs/counts/required",keyword:"required",params:{missingProperty: "info"},message:"must have required property '"+"info"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.unknown === undefined){
const err21 = {instancePath:instancePath+"/removes",schemaPath:"#/$defs/counts/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data6){
if(!((((((key1 === "critical") || (key1 === "high")) || (key1 === "medium")) || (key1 === "low")) || (key1 === "info")) || (key1 === "unknown"))){
const err22 = {instancePath:instancePath+"/removes",schemaPath:"#/$defs/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.critical !== undefined){
let data7 = data6.critical;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err23 = {instancePath:instancePath+"/removes/critical",schemaPath:"#/$defs/counts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/removes/critical",schemaPath:"#/$defs/counts/properties/critical/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data6.high !== undefined){
let data8 = data6.high;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err25 = {instancePath:instancePath+"/removes/high",schemaPath:"#/$defs/counts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err26 = {instancePath:instancePath+"/removes/high",schemaPath:"#/$defs/counts/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data6.medium !== undefined){
let data9 = data6.medium;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err27 = {instancePath:instancePath+"/removes/medium",schemaPath:"#/$defs/counts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err28 = {instancePath:instancePath+"/removes/medium",schemaPath:"#/$defs/counts/properties/medium/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data6.low !== undefined){
let data10 = data6.low;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err29 = {instancePath:instancePath+"/removes/low",schemaPath:"#/$defs/counts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err30 = {instancePath:instancePath+"/removes/low",schemaPath:"#/$defs/counts/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data6.info !== undefined){
let data11 = data6.info;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err31 = {instancePath:instancePath+"/removes/info",schemaPath:"#/$defs/counts/properties/info/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/removes/info",schemaPath:"#/$defs/counts/properties/info/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data6.unknown !== undefined){
let data12 = data6.unknown;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err33 = {instancePath:instancePath+"/removes/unknown",schemaPath:"#/$defs/counts/properties/unknown/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err34 = {instancePath:instancePath+"/removes/unknown",schemaPath:"#/$defs/counts/properties/unknown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err35 = {instancePath:instancePath+"/removes",schemaPath:"#/$defs/counts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.keys !== undefined){
let data13 = data.keys;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
const err36 = {instancePath:instancePath+"/keys/" + i1,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err37 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err38 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/compose-gate/compose-gate/v1/schemas/findings.schema.json" */;
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
if(data.basis === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.scanners === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scanners"},message:"must have required property '"+"scanners"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.findings === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.ignored === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ignored"},message:"must have required property '"+"ignored"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.unusedIgnores === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unusedIgnores"},message:"must have required property '"+"unusedIgnores"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.advice === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "advice"},message:"must have required property '"+"advice"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.sboms === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sboms"},message:"must have required property '"+"sboms"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.notices === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notices"},message:"must have required property '"+"notices"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.compliance === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compliance"},message:"must have required property '"+"compliance"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
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
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err15 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(1 !== data0){
const err16 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.document !== undefined){
let data1 = data.document;
if(typeof data1 !== "string"){
const err17 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if("findings" !== data1){
const err18 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/const",keyword:"const",params:{allowedValue: "findings"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.runId !== undefined){
let data2 = data.runId;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err19 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{6,32}$"},message:"must match pattern \""+"^[a-z0-9]{6,32}$"+"\""};
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
const err20 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.createdAt !== undefined){
if(typeof data.createdAt !== "string"){
const err21 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.tool !== undefined){
let data4 = data.tool;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err22 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data4.version === undefined){
const err23 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "name") || (key1 === "version"))){
const err24 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 !== "string"){
const err25 = {instancePath:instancePath+"/tool/name",schemaPath:"#/$defs/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if("compose-gate" !== data5){
const err26 = {instancePath:instancePath+"/tool/name",schemaPath:"#/$defs/tool/properties/name/const",keyword:"const",params:{allowedValue: "compose-gate"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.version !== undefined){
if(typeof data4.version !== "string"){
const err27 = {instancePath:instancePath+"/tool/version",schemaPath:"#/$defs/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.basis !== undefined){
let data7 = data.basis;
const _errs20 = errors;
let valid4 = false;
let passing0 = null;
const _errs21 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.kind === undefined){
const err29 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data7){
if(!(key2 === "kind")){
const err30 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.kind !== undefined){
let data8 = data7.kind;
if(typeof data8 !== "string"){
const err31 = {instancePath:instancePath+"/basis/kind",schemaPath:"#/$defs/basis/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if("base-variant" !== data8){
const err32 = {instancePath:instancePath+"/basis/kind",schemaPath:"#/$defs/basis/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "base-variant"},message:"must be equal to constant"};
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
const err33 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs21 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs26 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.kind === undefined){
const err34 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data7.path === undefined){
const err35 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/oneOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data7.runId === undefined){
const err36 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/oneOf/1/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key3 in data7){
if(!(((key3 === "kind") || (key3 === "path")) || (key3 === "runId"))){
const err37 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data7.kind !== undefined){
let data9 = data7.kind;
if(typeof data9 !== "string"){
const err38 = {instancePath:instancePath+"/basis/kind",schemaPath:"#/$defs/basis/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if("baseline" !== data9){
const err39 = {instancePath:instancePath+"/basis/kind",schemaPath:"#/$defs/basis/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "baseline"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data7.path !== undefined){
if(typeof data7.path !== "string"){
const err40 = {instancePath:instancePath+"/basis/path",schemaPath:"#/$defs/basis/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data7.runId !== undefined){
let data11 = data7.runId;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err41 = {instancePath:instancePath+"/basis/runId",schemaPath:"#/$defs/basis/oneOf/1/properties/runId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{6,32}$"},message:"must match pattern \""+"^[a-z0-9]{6,32}$"+"\""};
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
const err42 = {instancePath:instancePath+"/basis/runId",schemaPath:"#/$defs/basis/oneOf/1/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err43 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid0 = _errs26 === errors;
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
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.kind === undefined){
const err44 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data7.reason === undefined){
const err45 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/oneOf/2/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key4 in data7){
if(!((key4 === "kind") || (key4 === "reason"))){
const err46 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data7.kind !== undefined){
let data12 = data7.kind;
if(typeof data12 !== "string"){
const err47 = {instancePath:instancePath+"/basis/kind",schemaPath:"#/$defs/basis/oneOf/2/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if("none" !== data12){
const err48 = {instancePath:instancePath+"/basis/kind",schemaPath:"#/$defs/basis/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data7.reason !== undefined){
if(typeof data7.reason !== "string"){
const err49 = {instancePath:instancePath+"/basis/reason",schemaPath:"#/$defs/basis/oneOf/2/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err50 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
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
}
}
if(!valid4){
const err51 = {instancePath:instancePath+"/basis",schemaPath:"#/$defs/basis/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.scanners !== undefined){
let data14 = data.scanners;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data14[i0], {instancePath:instancePath+"/scanners/" + i0,parentData:data14,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/scanners",schemaPath:"#/properties/scanners/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.findings !== undefined){
let data16 = data.findings;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(!(validate13(data16[i1], {instancePath:instancePath+"/findings/" + i1,parentData:data16,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.ignored !== undefined){
let data18 = data.ignored;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.key === undefined){
const err54 = {instancePath:instancePath+"/ignored/" + i2,schemaPath:"#/$defs/ignored/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data19.id === undefined){
const err55 = {instancePath:instancePath+"/ignored/" + i2,schemaPath:"#/$defs/ignored/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data19.reason === undefined){
const err56 = {instancePath:instancePath+"/ignored/" + i2,schemaPath:"#/$defs/ignored/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data19.expires === undefined){
const err57 = {instancePath:instancePath+"/ignored/" + i2,schemaPath:"#/$defs/ignored/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data19.services === undefined){
const err58 = {instancePath:instancePath+"/ignored/" + i2,schemaPath:"#/$defs/ignored/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key5 in data19){
if(!(((((key5 === "key") || (key5 === "id")) || (key5 === "reason")) || (key5 === "expires")) || (key5 === "services"))){
const err59 = {instancePath:instancePath+"/ignored/" + i2,schemaPath:"#/$defs/ignored/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data19.key !== undefined){
if(typeof data19.key !== "string"){
const err60 = {instancePath:instancePath+"/ignored/" + i2+"/key",schemaPath:"#/$defs/ignored/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data19.id !== undefined){
if(typeof data19.id !== "string"){
const err61 = {instancePath:instancePath+"/ignored/" + i2+"/id",schemaPath:"#/$defs/ignored/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data19.reason !== undefined){
if(typeof data19.reason !== "string"){
const err62 = {instancePath:instancePath+"/ignored/" + i2+"/reason",schemaPath:"#/$defs/ignored/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data19.expires !== undefined){
let data23 = data19.expires;
if((typeof data23 !== "string") && (data23 !== null)){
const err63 = {instancePath:instancePath+"/ignored/" + i2+"/expires",schemaPath:"#/$defs/ignored/properties/expires/type",keyword:"type",params:{type: schema19.properties.expires.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data19.services !== undefined){
let data24 = data19.services;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
if(typeof data24[i3] !== "string"){
const err64 = {instancePath:instancePath+"/ignored/" + i2+"/services/" + i3,schemaPath:"#/$defs/ignored/properties/services/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/ignored/" + i2+"/services",schemaPath:"#/$defs/ignored/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err66 = {instancePath:instancePath+"/ignored/" + i2,schemaPath:"#/$defs/ignored/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err67 = {instancePath:instancePath+"/ignored",schemaPath:"#/properties/ignored/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.unusedIgnores !== undefined){
let data26 = data.unusedIgnores;
if(Array.isArray(data26)){
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
let data27 = data26[i4];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.id === undefined){
const err68 = {instancePath:instancePath+"/unusedIgnores/" + i4,schemaPath:"#/properties/unusedIgnores/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data27.reason === undefined){
const err69 = {instancePath:instancePath+"/unusedIgnores/" + i4,schemaPath:"#/properties/unusedIgnores/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data27.why === undefined){
const err70 = {instancePath:instancePath+"/unusedIgnores/" + i4,schemaPath:"#/properties/unusedIgnores/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key6 in data27){
if(!((((key6 === "id") || (key6 === "reason")) || (key6 === "why")) || (key6 === "meant"))){
const err71 = {instancePath:instancePath+"/unusedIgnores/" + i4,schemaPath:"#/properties/unusedIgnores/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data27.id !== undefined){
if(typeof data27.id !== "string"){
const err72 = {instancePath:instancePath+"/unusedIgnores/" + i4+"/id",schemaPath:"#/properties/unusedIgnores/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data27.reason !== undefined){
if(typeof data27.reason !== "string"){
const err73 = {instancePath:instancePath+"/unusedIgnores/" + i4+"/reason",schemaPath:"#/properties/unusedIgnores/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data27.why !== undefined){
let data30 = data27.why;
if(typeof data30 !== "string"){
const err74 = {instancePath:instancePath+"/unusedIgnores/" + i4+"/why",schemaPath:"#/properties/unusedIgnores/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!((data30 === "expired") || (data30 === "unused"))){
const err75 = {instancePath:instancePath+"/unusedIgnores/" + i4+"/why",schemaPath:"#/properties/unusedIgnores/items/properties/why/enum",keyword:"enum",params:{allowedValues: schema11.properties.unusedIgnores.items.properties.why.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data27.meant !== undefined){
if(typeof data27.meant !== "string"){
const err76 = {instancePath:instancePath+"/unusedIgnores/" + i4+"/meant",schemaPath:"#/properties/unusedIgnores/items/properties/meant/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err77 = {instancePath:instancePath+"/unusedIgnores/" + i4,schemaPath:"#/properties/unusedIgnores/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err78 = {instancePath:instancePath+"/unusedIgnores",schemaPath:"#/properties/unusedIgnores/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.advice !== undefined){
let data32 = data.advice;
if(Array.isArray(data32)){
const len5 = data32.length;
for(let i5=0; i5<len5; i5++){
if(!(validate15(data32[i5], {instancePath:instancePath+"/advice/" + i5,parentData:data32,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err79 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.sboms !== undefined){
let data34 = data.sboms;
if(Array.isArray(data34)){
const len6 = data34.length;
for(let i6=0; i6<len6; i6++){
let data35 = data34[i6];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.variant === undefined){
const err80 = {instancePath:instancePath+"/sboms/" + i6,schemaPath:"#/$defs/sbom/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data35.services === undefined){
const err81 = {instancePath:instancePath+"/sboms/" + i6,schemaPath:"#/$defs/sbom/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data35.image === undefined){
const err82 = {instancePath:instancePath+"/sboms/" + i6,schemaPath:"#/$defs/sbom/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data35.file === undefined){
const err83 = {instancePath:instancePath+"/sboms/" + i6,schemaPath:"#/$defs/sbom/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key7 in data35){
if(!((((key7 === "variant") || (key7 === "services")) || (key7 === "image")) || (key7 === "file"))){
const err84 = {instancePath:instancePath+"/sboms/" + i6,schemaPath:"#/$defs/sbom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data35.variant !== undefined){
let data36 = data35.variant;
if(typeof data36 !== "string"){
const err85 = {instancePath:instancePath+"/sboms/" + i6+"/variant",schemaPath:"#/$defs/sbom/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!((data36 === "base") || (data36 === "head"))){
const err86 = {instancePath:instancePath+"/sboms/" + i6+"/variant",schemaPath:"#/$defs/sbom/properties/variant/enum",keyword:"enum",params:{allowedValues: schema22.properties.variant.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data35.services !== undefined){
let data37 = data35.services;
if(Array.isArray(data37)){
const len7 = data37.length;
for(let i7=0; i7<len7; i7++){
if(typeof data37[i7] !== "string"){
const err87 = {instancePath:instancePath+"/sboms/" + i6+"/services/" + i7,schemaPath:"#/$defs/sbom/properties/services/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err88 = {instancePath:instancePath+"/sboms/" + i6+"/services",schemaPath:"#/$defs/sbom/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data35.image !== undefined){
if(typeof data35.image !== "string"){
const err89 = {instancePath:instancePath+"/sboms/" + i6+"/image",schemaPath:"#/$defs/sbom/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data35.file !== undefined){
if(typeof data35.file !== "string"){
const err90 = {instancePath:instancePath+"/sboms/" + i6+"/file",schemaPath:"#/$defs/sbom/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err91 = {instancePath:instancePath+"/sboms/" + i6,schemaPath:"#/$defs/sbom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/sboms",schemaPath:"#/properties/sboms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.notices !== undefined){
let data41 = data.notices;
if(Array.isArray(data41)){
const len8 = data41.length;
for(let i8=0; i8<len8; i8++){
let data42 = data41[i8];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.scanner === undefined){
const err93 = {instancePath:instancePath+"/notices/" + i8,schemaPath:"#/$defs/notice/required",keyword:"required",params:{missingProperty: "scanner"},message:"must have required property '"+"scanner"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data42.text === undefined){
const err94 = {instancePath:instancePath+"/notices/" + i8,schemaPath:"#/$defs/notice/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key8 in data42){
if(!((key8 === "scanner") || (key8 === "text"))){
const err95 = {instancePath:instancePath+"/notices/" + i8,schemaPath:"#/$defs/notice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data42.scanner !== undefined){
let data43 = data42.scanner;
if(typeof data43 !== "string"){
const err96 = {instancePath:instancePath+"/notices/" + i8+"/scanner",schemaPath:"#/$defs/notice/properties/scanner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!(((data43 === "trivy") || (data43 === "snyk")) || (data43 === "hardening"))){
const err97 = {instancePath:instancePath+"/notices/" + i8+"/scanner",schemaPath:"#/$defs/notice/properties/scanner/enum",keyword:"enum",params:{allowedValues: schema23.properties.scanner.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data42.text !== undefined){
if(typeof data42.text !== "string"){
const err98 = {instancePath:instancePath+"/notices/" + i8+"/text",schemaPath:"#/$defs/notice/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err99 = {instancePath:instancePath+"/notices/" + i8,schemaPath:"#/$defs/notice/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err100 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.compliance !== undefined){
let data45 = data.compliance;
if(Array.isArray(data45)){
const len9 = data45.length;
for(let i9=0; i9<len9; i9++){
let data46 = data45[i9];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.cis === undefined){
const err101 = {instancePath:instancePath+"/compliance/" + i9,schemaPath:"#/$defs/complianceRow/required",keyword:"required",params:{missingProperty: "cis"},message:"must have required property '"+"cis"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data46.rule === undefined){
const err102 = {instancePath:instancePath+"/compliance/" + i9,schemaPath:"#/$defs/complianceRow/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data46.title === undefined){
const err103 = {instancePath:instancePath+"/compliance/" + i9,schemaPath:"#/$defs/complianceRow/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data46.outcome === undefined){
const err104 = {instancePath:instancePath+"/compliance/" + i9,schemaPath:"#/$defs/complianceRow/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data46.services === undefined){
const err105 = {instancePath:instancePath+"/compliance/" + i9,schemaPath:"#/$defs/complianceRow/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data46.why === undefined){
const err106 = {instancePath:instancePath+"/compliance/" + i9,schemaPath:"#/$defs/complianceRow/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key9 in data46){
if(!((((((key9 === "cis") || (key9 === "rule")) || (key9 === "title")) || (key9 === "outcome")) || (key9 === "services")) || (key9 === "why"))){
const err107 = {instancePath:instancePath+"/compliance/" + i9,schemaPath:"#/$defs/complianceRow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data46.cis !== undefined){
if(typeof data46.cis !== "string"){
const err108 = {instancePath:instancePath+"/compliance/" + i9+"/cis",schemaPath:"#/$defs/complianceRow/properties/cis/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data46.rule !== undefined){
let data48 = data46.rule;
if((typeof data48 !== "string") && (data48 !== null)){
const err109 = {instancePath:instancePath+"/compliance/" + i9+"/rule",schemaPath:"#/$defs/complianceRow/properties/rule/type",keyword:"type",params:{type: schema24.properties.rule.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data46.title !== undefined){
if(typeof data46.title !== "string"){
const err110 = {instancePath:instancePath+"/compliance/" + i9+"/title",schemaPath:"#/$defs/complianceRow/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data46.outcome !== undefined){
let data50 = data46.outcome;
if(typeof data50 !== "string"){
const err111 = {instancePath:instancePath+"/compliance/" + i9+"/outcome",schemaPath:"#/$defs/complianceRow/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!((((data50 === "pass") || (data50 === "fail")) || (data50 === "not-applicable")) || (data50 === "not-decidable"))){
const err112 = {instancePath:instancePath+"/compliance/" + i9+"/outcome",schemaPath:"#/$defs/complianceRow/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema24.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data46.services !== undefined){
let data51 = data46.services;
if(Array.isArray(data51)){
const len10 = data51.length;
for(let i10=0; i10<len10; i10++){
if(typeof data51[i10] !== "string"){
const err113 = {instancePath:instancePath+"/compliance/" + i9+"/services/" + i10,schemaPath:"#/$defs/complianceRow/properties/services/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err114 = {instancePath:instancePath+"/compliance/" + i9+"/services",schemaPath:"#/$defs/complianceRow/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data46.why !== undefined){
let data53 = data46.why;
if((typeof data53 !== "string") && (data53 !== null)){
const err115 = {instancePath:instancePath+"/compliance/" + i9+"/why",schemaPath:"#/$defs/complianceRow/properties/why/type",keyword:"type",params:{type: schema24.properties.why.type},message:"must be string,null"};
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
const err116 = {instancePath:instancePath+"/compliance/" + i9,schemaPath:"#/$defs/complianceRow/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err117 = {instancePath:instancePath+"/compliance",schemaPath:"#/properties/compliance/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}



/***/ })

};
;