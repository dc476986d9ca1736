"use strict";
export const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/compose-gate/compose-gate/v1/schemas/comparison.schema.json","title":"Comparison document","description":"Verdicts of the metrics against the base, and what became of each budget.","type":"object","additionalProperties":false,"required":["schemaVersion","document","runId","createdAt","tool","environment","basis","metrics","budgets","unmeasured","badAnswers","problems"],"properties":{"schemaVersion":{"const":1,"type":"integer","description":"Raised when a reader of the old form would misread the new one."},"document":{"const":"comparison","type":"string"},"runId":{"type":"string","description":"Names one run; also part of every project, image tag and network of the run.","pattern":"^[a-z0-9]{6,32}$"},"createdAt":{"type":"string","description":"ISO 8601, UTC"},"tool":{"$ref":"#/$defs/tool"},"environment":{"type":"string"},"basis":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind","rounds"],"properties":{"kind":{"const":"base-variant","type":"string"},"rounds":{"type":"integer","minimum":0}}},{"type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"baseline","type":"string"},"path":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind","reason"],"properties":{"kind":{"const":"none","type":"string"},"reason":{"type":"string"}}}]},"metrics":{"type":"array","items":{"$ref":"#/$defs/metric"}},"budgets":{"type":"array","items":{"$ref":"#/$defs/budget"}},"unmeasured":{"type":"array","description":"Declared and not measured: missing evidence.","items":{"type":"object","additionalProperties":false,"required":["subject","text"],"properties":{"subject":{"type":"string"},"text":{"type":"string"}}}},"badAnswers":{"type":"array","description":"Endpoints and scenarios with more bad answers than any latency is worth.","items":{"$ref":"#/$defs/badAnswers"}},"problems":{"type":"array","description":"The stack itself: builds, starts, deaths.","items":{"type":"object","additionalProperties":false,"required":["variant","subject","text"],"properties":{"variant":{"type":"string","enum":["base","head"]},"subject":{"type":"string"},"text":{"type":"string"}}}}},"$defs":{"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"compose-gate","type":"string"},"version":{"type":"string"}}},"badAnswers":{"type":"object","additionalProperties":false,"required":["id","service","subject","phase","bad","attempts","assumed","text"],"properties":{"id":{"type":"string"},"service":{"type":"string"},"subject":{"type":"string","description":"endpoint or scenario"},"phase":{"type":"string","enum":["response","load"]},"bad":{"type":"integer","minimum":1},"attempts":{"type":"integer","minimum":1},"assumed":{"type":"boolean","description":"The path is our guess and never gave a good answer: the guess may be wrong, not the service."},"text":{"type":"string"}}},"metric":{"type":"object","additionalProperties":false,"required":["id","name","subject","unit","gated","base","head","change","interval","tolerance","floor","verdict","reason"],"properties":{"id":{"type":"string"},"name":{"type":"string","enum":["startup","response-p50","latency-p50","cpu-per-request","memory-peak","errors","image-size","layers","restarts"]},"subject":{"type":"string","description":"stack, service, endpoint or scenario"},"unit":{"type":"string","enum":["ms","us","bytes","s","count","ratio"]},"gated":{"type":"boolean"},"base":{"type":["number","null"]},"head":{"type":["number","null"]},"change":{"type":["number","null"],"description":"head / base - 1"},"interval":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["low","high","confidence"],"properties":{"low":{"type":"number"},"high":{"type":"number"},"confidence":{"type":"number"}}}]},"tolerance":{"type":"number"},"floor":{"type":"number"},"verdict":{"type":"string","enum":["regressed","improved","unchanged","inconclusive","no-data"]},"reason":{"type":"string"}}},"budget":{"type":"object","additionalProperties":false,"required":["id","name","service","subject","phase","unit","value","warnAt","failAt","outcome","text"],"properties":{"id":{"type":"string"},"name":{"type":"string","enum":["ready","health-answer","cpu","memory"]},"service":{"type":"string"},"subject":{"type":"string","description":"service or endpoint"},"phase":{"type":["string","null"],"enum":["idle","load",null]},"unit":{"type":"string","enum":["ms","ratio"]},"value":{"type":["number","null"]},"warnAt":{"type":["number","null"]},"failAt":{"type":"number"},"outcome":{"type":"string","enum":["met","warn","missed","not-measured","no-limit"]},"text":{"type":"string"}}}}};
const schema12 = {"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"compose-gate","type":"string"},"version":{"type":"string"}}};
const schema13 = {"type":"object","additionalProperties":false,"required":["id","name","subject","unit","gated","base","head","change","interval","tolerance","floor","verdict","reason"],"properties":{"id":{"type":"string"},"name":{"type":"string","enum":["startup","response-p50","latency-p50","cpu-per-request","memory-peak","errors","image-size","layers","restarts"]},"subject":{"type":"string","description":"stack, service, endpoint or scenario"},"unit":{"type":"string","enum":["ms","us","bytes","s","count","ratio"]},"gated":{"type":"boolean"},"base":{"type":["number","null"]},"head":{"type":["number","null"]},"change":{"type":["number","null"],"description":"head / base - 1"},"interval":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["low","high","confidence"],"properties":{"low":{"type":"number"},"high":{"type":"number"},"confidence":{"type":"number"}}}]},"tolerance":{"type":"number"},"floor":{"type":"number"},"verdict":{"type":"string","enum":["regressed","improved","unchanged","inconclusive","no-data"]},"reason":{"type":"string"}}};
const schema14 = {"type":"object","additionalProperties":false,"required":["id","name","service","subject","phase","unit","value","warnAt","failAt","outcome","text"],"properties":{"id":{"type":"string"},"name":{"type":"string","enum":["ready","health-answer","cpu","memory"]},"service":{"type":"string"},"subject":{"type":"string","description":"service or endpoint"},"phase":{"type":["string","null"],"enum":["idle","load",null]},"unit":{"type":"string","enum":["ms","ratio"]},"value":{"type":["number","null"]},"warnAt":{"type":["number","null"]},"failAt":{"type":"number"},"outcome":{"type":"string","enum":["met","warn","missed","not-measured","no-limit"]},"text":{"type":"string"}}};
const schema15 = {"type":"object","additionalProperties":false,"required":["id","service","subject","phase","bad","attempts","assumed","text"],"properties":{"id":{"type":"string"},"service":{"type":"string"},"subject":{"type":"string","description":"endpoint or scenario"},"phase":{"type":"string","enum":["response","load"]},"bad":{"type":"integer","minimum":1},"attempts":{"type":"integer","minimum":1},"assumed":{"type":"boolean","description":"The path is our guess and never gave a good answer: the guess may be wrong, not the service."},"text":{"type":"string"}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9]{6,32}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/compose-gate/compose-gate/v1/schemas/comparison.schema.json" */;
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
if(data.basis === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
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
if(data.budgets === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "budgets"},message:"must have required property '"+"budgets"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.unmeasured === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmeasured"},message:"must have required property '"+"unmeasured"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.badAnswers === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "badAnswers"},message:"must have required property '"+"badAnswers"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.problems === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problems"},message:"must have required property '"+"problems"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
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
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err13 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(1 !== data0){
const err14 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.document !== undefined){
let data1 = data.document;
if(typeof data1 !== "string"){
const err15 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if("comparison" !== data1){
const err16 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/const",keyword:"const",params:{allowedValue: "comparison"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.runId !== undefined){
let data2 = data.runId;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err17 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{6,32}$"},message:"must match pattern \""+"^[a-z0-9]{6,32}$"+"\""};
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
const err18 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.createdAt !== undefined){
if(typeof data.createdAt !== "string"){
const err19 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.tool !== undefined){
let data4 = data.tool;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err20 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data4.version === undefined){
const err21 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "name") || (key1 === "version"))){
const err22 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 !== "string"){
const err23 = {instancePath:instancePath+"/tool/name",schemaPath:"#/$defs/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if("compose-gate" !== data5){
const err24 = {instancePath:instancePath+"/tool/name",schemaPath:"#/$defs/tool/properties/name/const",keyword:"const",params:{allowedValue: "compose-gate"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.version !== undefined){
if(typeof data4.version !== "string"){
const err25 = {instancePath:instancePath+"/tool/version",schemaPath:"#/$defs/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err26 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.environment !== undefined){
if(typeof data.environment !== "string"){
const err27 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.basis !== undefined){
let data8 = data.basis;
const _errs21 = errors;
let valid3 = false;
let passing0 = null;
const _errs22 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.kind === undefined){
const err28 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data8.rounds === undefined){
const err29 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/0/required",keyword:"required",params:{missingProperty: "rounds"},message:"must have required property '"+"rounds"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data8){
if(!((key2 === "kind") || (key2 === "rounds"))){
const err30 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.kind !== undefined){
let data9 = data8.kind;
if(typeof data9 !== "string"){
const err31 = {instancePath:instancePath+"/basis/kind",schemaPath:"#/properties/basis/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if("base-variant" !== data9){
const err32 = {instancePath:instancePath+"/basis/kind",schemaPath:"#/properties/basis/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "base-variant"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data8.rounds !== undefined){
let data10 = data8.rounds;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err33 = {instancePath:instancePath+"/basis/rounds",schemaPath:"#/properties/basis/oneOf/0/properties/rounds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err34 = {instancePath:instancePath+"/basis/rounds",schemaPath:"#/properties/basis/oneOf/0/properties/rounds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err35 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs29 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.kind === undefined){
const err36 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data8.path === undefined){
const err37 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "kind") || (key3 === "path"))){
const err38 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data8.kind !== undefined){
let data11 = data8.kind;
if(typeof data11 !== "string"){
const err39 = {instancePath:instancePath+"/basis/kind",schemaPath:"#/properties/basis/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if("baseline" !== data11){
const err40 = {instancePath:instancePath+"/basis/kind",schemaPath:"#/properties/basis/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "baseline"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data8.path !== undefined){
if(typeof data8.path !== "string"){
const err41 = {instancePath:instancePath+"/basis/path",schemaPath:"#/properties/basis/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err42 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid0 = _errs29 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
const _errs36 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.kind === undefined){
const err43 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data8.reason === undefined){
const err44 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/2/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key4 in data8){
if(!((key4 === "kind") || (key4 === "reason"))){
const err45 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data8.kind !== undefined){
let data13 = data8.kind;
if(typeof data13 !== "string"){
const err46 = {instancePath:instancePath+"/basis/kind",schemaPath:"#/properties/basis/oneOf/2/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if("none" !== data13){
const err47 = {instancePath:instancePath+"/basis/kind",schemaPath:"#/properties/basis/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data8.reason !== undefined){
if(typeof data8.reason !== "string"){
const err48 = {instancePath:instancePath+"/basis/reason",schemaPath:"#/properties/basis/oneOf/2/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err49 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid0 = _errs36 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid3 = true;
passing0 = 2;
}
}
}
if(!valid3){
const err50 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.metrics !== undefined){
let data15 = data.metrics;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.id === undefined){
const err51 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/$defs/metric/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data16.name === undefined){
const err52 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/$defs/metric/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data16.subject === undefined){
const err53 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/$defs/metric/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data16.unit === undefined){
const err54 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/$defs/metric/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data16.gated === undefined){
const err55 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/$defs/metric/required",keyword:"required",params:{missingProperty: "gated"},message:"must have required property '"+"gated"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data16.base === undefined){
const err56 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/$defs/metric/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data16.head === undefined){
const err57 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/$defs/metric/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data16.change === undefined){
const err58 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/$defs/metric/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data16.interval === undefined){
const err59 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/$defs/metric/required",keyword:"required",params:{missingProperty: "interval"},message:"must have required property '"+"interval"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data16.tolerance === undefined){
const err60 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/$defs/metric/required",keyword:"required",params:{missingProperty: "tolerance"},message:"must have required property '"+"tolerance"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data16.floor === undefined){
const err61 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/$defs/metric/required",keyword:"required",params:{missingProperty: "floor"},message:"must have required property '"+"floor"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data16.verdict === undefined){
const err62 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/$defs/metric/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data16.reason === undefined){
const err63 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/$defs/metric/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key5 in data16){
if(!(func2.call(schema13.properties, key5))){
const err64 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/$defs/metric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data16.id !== undefined){
if(typeof data16.id !== "string"){
const err65 = {instancePath:instancePath+"/metrics/" + i0+"/id",schemaPath:"#/$defs/metric/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data16.name !== undefined){
let data18 = data16.name;
if(typeof data18 !== "string"){
const err66 = {instancePath:instancePath+"/metrics/" + i0+"/name",schemaPath:"#/$defs/metric/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!(((((((((data18 === "startup") || (data18 === "response-p50")) || (data18 === "latency-p50")) || (data18 === "cpu-per-request")) || (data18 === "memory-peak")) || (data18 === "errors")) || (data18 === "image-size")) || (data18 === "layers")) || (data18 === "restarts"))){
const err67 = {instancePath:instancePath+"/metrics/" + i0+"/name",schemaPath:"#/$defs/metric/properties/name/enum",keyword:"enum",params:{allowedValues: schema13.properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data16.subject !== undefined){
if(typeof data16.subject !== "string"){
const err68 = {instancePath:instancePath+"/metrics/" + i0+"/subject",schemaPath:"#/$defs/metric/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data16.unit !== undefined){
let data20 = data16.unit;
if(typeof data20 !== "string"){
const err69 = {instancePath:instancePath+"/metrics/" + i0+"/unit",schemaPath:"#/$defs/metric/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!((((((data20 === "ms") || (data20 === "us")) || (data20 === "bytes")) || (data20 === "s")) || (data20 === "count")) || (data20 === "ratio"))){
const err70 = {instancePath:instancePath+"/metrics/" + i0+"/unit",schemaPath:"#/$defs/metric/properties/unit/enum",keyword:"enum",params:{allowedValues: schema13.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data16.gated !== undefined){
if(typeof data16.gated !== "boolean"){
const err71 = {instancePath:instancePath+"/metrics/" + i0+"/gated",schemaPath:"#/$defs/metric/properties/gated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data16.base !== undefined){
let data22 = data16.base;
if((!((typeof data22 == "number") && (isFinite(data22)))) && (data22 !== null)){
const err72 = {instancePath:instancePath+"/metrics/" + i0+"/base",schemaPath:"#/$defs/metric/properties/base/type",keyword:"type",params:{type: schema13.properties.base.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data16.head !== undefined){
let data23 = data16.head;
if((!((typeof data23 == "number") && (isFinite(data23)))) && (data23 !== null)){
const err73 = {instancePath:instancePath+"/metrics/" + i0+"/head",schemaPath:"#/$defs/metric/properties/head/type",keyword:"type",params:{type: schema13.properties.head.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data16.change !== undefined){
let data24 = data16.change;
if((!((typeof data24 == "number") && (isFinite(data24)))) && (data24 !== null)){
const err74 = {instancePath:instancePath+"/metrics/" + i0+"/change",schemaPath:"#/$defs/metric/properties/change/type",keyword:"type",params:{type: schema13.properties.change.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data16.interval !== undefined){
let data25 = data16.interval;
const _errs66 = errors;
let valid11 = false;
let passing1 = null;
const _errs67 = errors;
if(data25 !== null){
const err75 = {instancePath:instancePath+"/metrics/" + i0+"/interval",schemaPath:"#/$defs/metric/properties/interval/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid1 = _errs67 === errors;
if(_valid1){
valid11 = true;
passing1 = 0;
}
const _errs69 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.low === undefined){
const err76 = {instancePath:instancePath+"/metrics/" + i0+"/interval",schemaPath:"#/$defs/metric/properties/interval/oneOf/1/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data25.high === undefined){
const err77 = {instancePath:instancePath+"/metrics/" + i0+"/interval",schemaPath:"#/$defs/metric/properties/interval/oneOf/1/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data25.confidence === undefined){
const err78 = {instancePath:instancePath+"/metrics/" + i0+"/interval",schemaPath:"#/$defs/metric/properties/interval/oneOf/1/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key6 in data25){
if(!(((key6 === "low") || (key6 === "high")) || (key6 === "confidence"))){
const err79 = {instancePath:instancePath+"/metrics/" + i0+"/interval",schemaPath:"#/$defs/metric/properties/interval/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data25.low !== undefined){
let data26 = data25.low;
if(!((typeof data26 == "number") && (isFinite(data26)))){
const err80 = {instancePath:instancePath+"/metrics/" + i0+"/interval/low",schemaPath:"#/$defs/metric/properties/interval/oneOf/1/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data25.high !== undefined){
let data27 = data25.high;
if(!((typeof data27 == "number") && (isFinite(data27)))){
const err81 = {instancePath:instancePath+"/metrics/" + i0+"/interval/high",schemaPath:"#/$defs/metric/properties/interval/oneOf/1/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data25.confidence !== undefined){
let data28 = data25.confidence;
if(!((typeof data28 == "number") && (isFinite(data28)))){
const err82 = {instancePath:instancePath+"/metrics/" + i0+"/interval/confidence",schemaPath:"#/$defs/metric/properties/interval/oneOf/1/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err83 = {instancePath:instancePath+"/metrics/" + i0+"/interval",schemaPath:"#/$defs/metric/properties/interval/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid1 = _errs69 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid11 = true;
passing1 = 1;
}
}
if(!valid11){
const err84 = {instancePath:instancePath+"/metrics/" + i0+"/interval",schemaPath:"#/$defs/metric/properties/interval/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
}
if(data16.tolerance !== undefined){
let data29 = data16.tolerance;
if(!((typeof data29 == "number") && (isFinite(data29)))){
const err85 = {instancePath:instancePath+"/metrics/" + i0+"/tolerance",schemaPath:"#/$defs/metric/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data16.floor !== undefined){
let data30 = data16.floor;
if(!((typeof data30 == "number") && (isFinite(data30)))){
const err86 = {instancePath:instancePath+"/metrics/" + i0+"/floor",schemaPath:"#/$defs/metric/properties/floor/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data16.verdict !== undefined){
let data31 = data16.verdict;
if(typeof data31 !== "string"){
const err87 = {instancePath:instancePath+"/metrics/" + i0+"/verdict",schemaPath:"#/$defs/metric/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!(((((data31 === "regressed") || (data31 === "improved")) || (data31 === "unchanged")) || (data31 === "inconclusive")) || (data31 === "no-data"))){
const err88 = {instancePath:instancePath+"/metrics/" + i0+"/verdict",schemaPath:"#/$defs/metric/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema13.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data16.reason !== undefined){
if(typeof data16.reason !== "string"){
const err89 = {instancePath:instancePath+"/metrics/" + i0+"/reason",schemaPath:"#/$defs/metric/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err90 = {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/$defs/metric/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err91 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.budgets !== undefined){
let data33 = data.budgets;
if(Array.isArray(data33)){
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
let data34 = data33[i1];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.id === undefined){
const err92 = {instancePath:instancePath+"/budgets/" + i1,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data34.name === undefined){
const err93 = {instancePath:instancePath+"/budgets/" + i1,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data34.service === undefined){
const err94 = {instancePath:instancePath+"/budgets/" + i1,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data34.subject === undefined){
const err95 = {instancePath:instancePath+"/budgets/" + i1,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data34.phase === undefined){
const err96 = {instancePath:instancePath+"/budgets/" + i1,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data34.unit === undefined){
const err97 = {instancePath:instancePath+"/budgets/" + i1,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data34.value === undefined){
const err98 = {instancePath:instancePath+"/budgets/" + i1,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data34.warnAt === undefined){
const err99 = {instancePath:instancePath+"/budgets/" + i1,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "warnAt"},message:"must have required property '"+"warnAt"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data34.failAt === undefined){
const err100 = {instancePath:instancePath+"/budgets/" + i1,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "failAt"},message:"must have required property '"+"failAt"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data34.outcome === undefined){
const err101 = {instancePath:instancePath+"/budgets/" + i1,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data34.text === undefined){
const err102 = {instancePath:instancePath+"/budgets/" + i1,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key7 in data34){
if(!(func2.call(schema14.properties, key7))){
const err103 = {instancePath:instancePath+"/budgets/" + i1,schemaPath:"#/$defs/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data34.id !== undefined){
if(typeof data34.id !== "string"){
const err104 = {instancePath:instancePath+"/budgets/" + i1+"/id",schemaPath:"#/$defs/budget/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data34.name !== undefined){
let data36 = data34.name;
if(typeof data36 !== "string"){
const err105 = {instancePath:instancePath+"/budgets/" + i1+"/name",schemaPath:"#/$defs/budget/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!((((data36 === "ready") || (data36 === "health-answer")) || (data36 === "cpu")) || (data36 === "memory"))){
const err106 = {instancePath:instancePath+"/budgets/" + i1+"/name",schemaPath:"#/$defs/budget/properties/name/enum",keyword:"enum",params:{allowedValues: schema14.properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data34.service !== undefined){
if(typeof data34.service !== "string"){
const err107 = {instancePath:instancePath+"/budgets/" + i1+"/service",schemaPath:"#/$defs/budget/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data34.subject !== undefined){
if(typeof data34.subject !== "string"){
const err108 = {instancePath:instancePath+"/budgets/" + i1+"/subject",schemaPath:"#/$defs/budget/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data34.phase !== undefined){
let data39 = data34.phase;
if((typeof data39 !== "string") && (data39 !== null)){
const err109 = {instancePath:instancePath+"/budgets/" + i1+"/phase",schemaPath:"#/$defs/budget/properties/phase/type",keyword:"type",params:{type: schema14.properties.phase.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(!(((data39 === "idle") || (data39 === "load")) || (data39 === null))){
const err110 = {instancePath:instancePath+"/budgets/" + i1+"/phase",schemaPath:"#/$defs/budget/properties/phase/enum",keyword:"enum",params:{allowedValues: schema14.properties.phase.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data34.unit !== undefined){
let data40 = data34.unit;
if(typeof data40 !== "string"){
const err111 = {instancePath:instancePath+"/budgets/" + i1+"/unit",schemaPath:"#/$defs/budget/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!((data40 === "ms") || (data40 === "ratio"))){
const err112 = {instancePath:instancePath+"/budgets/" + i1+"/unit",schemaPath:"#/$defs/budget/properties/unit/enum",keyword:"enum",params:{allowedValues: schema14.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data34.value !== undefined){
let data41 = data34.value;
if((!((typeof data41 == "number") && (isFinite(data41)))) && (data41 !== null)){
const err113 = {instancePath:instancePath+"/budgets/" + i1+"/value",schemaPath:"#/$defs/budget/properties/value/type",keyword:"type",params:{type: schema14.properties.value.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data34.warnAt !== undefined){
let data42 = data34.warnAt;
if((!((typeof data42 == "number") && (isFinite(data42)))) && (data42 !== null)){
const err114 = {instancePath:instancePath+"/budgets/" + i1+"/warnAt",schemaPath:"#/$defs/budget/properties/warnAt/type",keyword:"type",params:{type: schema14.properties.warnAt.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data34.failAt !== undefined){
let data43 = data34.failAt;
if(!((typeof data43 == "number") && (isFinite(data43)))){
const err115 = {instancePath:instancePath+"/budgets/" + i1+"/failAt",schemaPath:"#/$defs/budget/properties/failAt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data34.outcome !== undefined){
let data44 = data34.outcome;
if(typeof data44 !== "string"){
const err116 = {instancePath:instancePath+"/budgets/" + i1+"/outcome",schemaPath:"#/$defs/budget/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(!(((((data44 === "met") || (data44 === "warn")) || (data44 === "missed")) || (data44 === "not-measured")) || (data44 === "no-limit"))){
const err117 = {instancePath:instancePath+"/budgets/" + i1+"/outcome",schemaPath:"#/$defs/budget/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema14.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data34.text !== undefined){
if(typeof data34.text !== "string"){
const err118 = {instancePath:instancePath+"/budgets/" + i1+"/text",schemaPath:"#/$defs/budget/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err119 = {instancePath:instancePath+"/budgets/" + i1,schemaPath:"#/$defs/budget/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err120 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data.unmeasured !== undefined){
let data46 = data.unmeasured;
if(Array.isArray(data46)){
const len2 = data46.length;
for(let i2=0; i2<len2; i2++){
let data47 = data46[i2];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.subject === undefined){
const err121 = {instancePath:instancePath+"/unmeasured/" + i2,schemaPath:"#/properties/unmeasured/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data47.text === undefined){
const err122 = {instancePath:instancePath+"/unmeasured/" + i2,schemaPath:"#/properties/unmeasured/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key8 in data47){
if(!((key8 === "subject") || (key8 === "text"))){
const err123 = {instancePath:instancePath+"/unmeasured/" + i2,schemaPath:"#/properties/unmeasured/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data47.subject !== undefined){
if(typeof data47.subject !== "string"){
const err124 = {instancePath:instancePath+"/unmeasured/" + i2+"/subject",schemaPath:"#/properties/unmeasured/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data47.text !== undefined){
if(typeof data47.text !== "string"){
const err125 = {instancePath:instancePath+"/unmeasured/" + i2+"/text",schemaPath:"#/properties/unmeasured/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/unmeasured/" + i2,schemaPath:"#/properties/unmeasured/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err127 = {instancePath:instancePath+"/unmeasured",schemaPath:"#/properties/unmeasured/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.badAnswers !== undefined){
let data50 = data.badAnswers;
if(Array.isArray(data50)){
const len3 = data50.length;
for(let i3=0; i3<len3; i3++){
let data51 = data50[i3];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.id === undefined){
const err128 = {instancePath:instancePath+"/badAnswers/" + i3,schemaPath:"#/$defs/badAnswers/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data51.service === undefined){
const err129 = {instancePath:instancePath+"/badAnswers/" + i3,schemaPath:"#/$defs/badAnswers/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data51.subject === undefined){
const err130 = {instancePath:instancePath+"/badAnswers/" + i3,schemaPath:"#/$defs/badAnswers/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data51.phase === undefined){
const err131 = {instancePath:instancePath+"/badAnswers/" + i3,schemaPath:"#/$defs/badAnswers/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data51.bad === undefined){
const err132 = {instancePath:instancePath+"/badAnswers/" + i3,schemaPath:"#/$defs/badAnswers/required",keyword:"required",params:{missingProperty: "bad"},message:"must have required property '"+"bad"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data51.attempts === undefined){
const err133 = {instancePath:instancePath+"/badAnswers/" + i3,schemaPath:"#/$defs/badAnswers/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data51.assumed === undefined){
const err134 = {instancePath:instancePath+"/badAnswers/" + i3,schemaPath:"#/$defs/badAnswers/required",keyword:"required",params:{missingProperty: "assumed"},message:"must have required property '"+"assumed"+"'"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data51.text === undefined){
const err135 = {instancePath:instancePath+"/badAnswers/" + i3,schemaPath:"#/$defs/badAnswers/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key9 in data51){
if(!((((((((key9 === "id") || (key9 === "service")) || (key9 === "subject")) || (key9 === "phase")) || (key9 === "bad")) || (key9 === "attempts")) || (key9 === "assumed")) || (key9 === "text"))){
const err136 = {instancePath:instancePath+"/badAnswers/" + i3,schemaPath:"#/$defs/badAnswers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data51.id !== undefined){
if(typeof data51.id !== "string"){
const err137 = {instancePath:instancePath+"/badAnswers/" + i3+"/id",schemaPath:"#/$defs/badAnswers/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data51.service !== undefined){
if(typeof data51.service !== "string"){
const err138 = {instancePath:instancePath+"/badAnswers/" + i3+"/service",schemaPath:"#/$defs/badAnswers/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data51.subject !== undefined){
if(typeof data51.subject !== "string"){
const err139 = {instancePath:instancePath+"/badAnswers/" + i3+"/subject",schemaPath:"#/$defs/badAnswers/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data51.phase !== undefined){
let data55 = data51.phase;
if(typeof data55 !== "string"){
const err140 = {instancePath:instancePath+"/badAnswers/" + i3+"/phase",schemaPath:"#/$defs/badAnswers/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!((data55 === "response") || (data55 === "load"))){
const err141 = {instancePath:instancePath+"/badAnswers/" + i3+"/phase",schemaPath:"#/$defs/badAnswers/properties/phase/enum",keyword:"enum",params:{allowedValues: schema15.properties.phase.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data51.bad !== undefined){
let data56 = data51.bad;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err142 = {instancePath:instancePath+"/badAnswers/" + i3+"/bad",schemaPath:"#/$defs/badAnswers/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 1 || isNaN(data56)){
const err143 = {instancePath:instancePath+"/badAnswers/" + i3+"/bad",schemaPath:"#/$defs/badAnswers/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
if(data51.attempts !== undefined){
let data57 = data51.attempts;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err144 = {instancePath:instancePath+"/badAnswers/" + i3+"/attempts",schemaPath:"#/$defs/badAnswers/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 1 || isNaN(data57)){
const err145 = {instancePath:instancePath+"/badAnswers/" + i3+"/attempts",schemaPath:"#/$defs/badAnswers/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data51.assumed !== undefined){
if(typeof data51.assumed !== "boolean"){
const err146 = {instancePath:instancePath+"/badAnswers/" + i3+"/assumed",schemaPath:"#/$defs/badAnswers/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data51.text !== undefined){
if(typeof data51.text !== "string"){
const err147 = {instancePath:instancePath+"/badAnswers/" + i3+"/text",schemaPath:"#/$defs/badAnswers/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/badAnswers/" + i3,schemaPath:"#/$defs/badAnswers/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err149 = {instancePath:instancePath+"/badAnswers",schemaPath:"#/properties/badAnswers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.problems !== undefined){
let data60 = data.problems;
if(Array.isArray(data60)){
const len4 = data60.length;
for(let i4=0; i4<len4; i4++){
let data61 = data60[i4];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.variant === undefined){
const err150 = {instancePath:instancePath+"/problems/" + i4,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data61.subject === undefined){
const err151 = {instancePath:instancePath+"/problems/" + i4,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data61.text === undefined){
const err152 = {instancePath:instancePath+"/problems/" + i4,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key10 in data61){
if(!(((key10 === "variant") || (key10 === "subject")) || (key10 === "text"))){
const err153 = {instancePath:instancePath+"/problems/" + i4,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data61.variant !== undefined){
let data62 = data61.variant;
if(typeof data62 !== "string"){
const err154 = {instancePath:instancePath+"/problems/" + i4+"/variant",schemaPath:"#/properties/problems/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(!((data62 === "base") || (data62 === "head"))){
const err155 = {instancePath:instancePath+"/problems/" + i4+"/variant",schemaPath:"#/properties/problems/items/properties/variant/enum",keyword:"enum",params:{allowedValues: schema11.properties.problems.items.properties.variant.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data61.subject !== undefined){
if(typeof data61.subject !== "string"){
const err156 = {instancePath:instancePath+"/problems/" + i4+"/subject",schemaPath:"#/properties/problems/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data61.text !== undefined){
if(typeof data61.text !== "string"){
const err157 = {instancePath:instancePath+"/problems/" + i4+"/text",schemaPath:"#/properties/problems/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/problems/" + i4,schemaPath:"#/properties/problems/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

