"use strict";
exports.id = 5;
exports.ids = [5];
exports.modules = {

/***/ 4005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });

const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/compose-gate/compose-gate/v1/schemas/gate.schema.json","title":"Gate document","description":"What was decided, by which rule, on what evidence.","type":"object","additionalProperties":false,"required":["schemaVersion","document","runId","createdAt","tool","policy","result","exitCode","headline","notChecked","decisions","accepted"],"properties":{"schemaVersion":{"const":1,"type":"integer","description":"Raised when a reader of the old form would misread the new one."},"document":{"const":"gate","type":"string"},"runId":{"type":"string","description":"Names one run; also part of every project, image tag and network of the run.","pattern":"^[a-z0-9]{6,32}$"},"createdAt":{"type":"string","description":"ISO 8601, UTC"},"tool":{"$ref":"#/$defs/tool"},"policy":{"type":"string","enum":["pull-request","release","local"]},"result":{"type":"string","enum":["pass","warn","fail"]},"exitCode":{"type":"integer","enum":[0,1,3]},"headline":{"type":"string"},"notChecked":{"type":"array","description":"What the verdict does not cover; said in the first line.","items":{"type":"string"}},"decisions":{"type":"array","items":{"$ref":"#/$defs/decision"}},"accepted":{"type":"array","description":"Regressions that someone accepted, and what became of each acceptance.","items":{"$ref":"#/$defs/accepted"}}},"$defs":{"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"compose-gate","type":"string"},"version":{"type":"string"}}},"decision":{"type":"object","additionalProperties":false,"required":["rule","outcome","defaultOutcome","subject","text","remedy","evidence"],"properties":{"rule":{"type":"string","description":"Name of the policy line."},"outcome":{"type":"string","enum":["pass","warn","fail","evidence-missing"]},"defaultOutcome":{"type":"string","enum":["pass","warn","fail","evidence-missing"],"description":"What the rule does where the policy does not name it; differs from outcome after an override."},"subject":{"type":"string"},"text":{"type":"string"},"remedy":{"type":["string","null"],"description":"What to do about it."},"evidence":{"type":"object","additionalProperties":false,"required":["document","id"],"properties":{"document":{"type":"string","enum":["stack","run","comparison","findings"]},"id":{"type":"string"}}}}},"accepted":{"type":"object","additionalProperties":false,"required":["metric","change","headCommit","by","reason","until","state"],"properties":{"metric":{"type":"string","description":"Its id in the comparison."},"change":{"type":"number","description":"The size that was accepted, on the metric's scale."},"headCommit":{"type":"string","description":"The commit it was accepted for, and no other."},"by":{"type":"string"},"reason":{"type":"string"},"until":{"type":"string","description":"YYYY-MM-DD, the last day on which it holds."},"state":{"type":"string","enum":["applied","expired","other-commit","no-commit","larger","not-regressed"],"description":"Only what is applied changes a decision. no-commit: the files of head are those of no commit."}}}}};
const schema12 = {"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"compose-gate","type":"string"},"version":{"type":"string"}}};
const schema13 = {"type":"object","additionalProperties":false,"required":["rule","outcome","defaultOutcome","subject","text","remedy","evidence"],"properties":{"rule":{"type":"string","description":"Name of the policy line."},"outcome":{"type":"string","enum":["pass","warn","fail","evidence-missing"]},"defaultOutcome":{"type":"string","enum":["pass","warn","fail","evidence-missing"],"description":"What the rule does where the policy does not name it; differs from outcome after an override."},"subject":{"type":"string"},"text":{"type":"string"},"remedy":{"type":["string","null"],"description":"What to do about it."},"evidence":{"type":"object","additionalProperties":false,"required":["document","id"],"properties":{"document":{"type":"string","enum":["stack","run","comparison","findings"]},"id":{"type":"string"}}}}};
const schema14 = {"type":"object","additionalProperties":false,"required":["metric","change","headCommit","by","reason","until","state"],"properties":{"metric":{"type":"string","description":"Its id in the comparison."},"change":{"type":"number","description":"The size that was accepted, on the metric's scale."},"headCommit":{"type":"string","description":"The commit it was accepted for, and no other."},"by":{"type":"string"},"reason":{"type":"string"},"until":{"type":"string","description":"YYYY-MM-DD, the last day on which it holds."},"state":{"type":"string","enum":["applied","expired","other-commit","no-commit","larger","not-regressed"],"description":"Only what is applied changes a decision. no-commit: the files of head are those of no commit."}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9]{6,32}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/compose-gate/compose-gate/v1/schemas/gate.schema.json" */;
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
if(data.policy === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.result === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.exitCode === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitCode"},message:"must have required property '"+"exitCode"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.headline === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headline"},message:"must have required property '"+"headline"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.notChecked === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notChecked"},message:"must have required property '"+"notChecked"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.decisions === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisions"},message:"must have required property '"+"decisions"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.accepted === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accepted"},message:"must have required property '"+"accepted"+"'"};
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
if("gate" !== data1){
const err16 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/const",keyword:"const",params:{allowedValue: "gate"},message:"must be equal to constant"};
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
if(data.policy !== undefined){
let data7 = data.policy;
if(typeof data7 !== "string"){
const err27 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data7 === "pull-request") || (data7 === "release")) || (data7 === "local"))){
const err28 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/enum",keyword:"enum",params:{allowedValues: schema11.properties.policy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.result !== undefined){
let data8 = data.result;
if(typeof data8 !== "string"){
const err29 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((data8 === "pass") || (data8 === "warn")) || (data8 === "fail"))){
const err30 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema11.properties.result.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.exitCode !== undefined){
let data9 = data.exitCode;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err31 = {instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((data9 === 0) || (data9 === 1)) || (data9 === 3))){
const err32 = {instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/enum",keyword:"enum",params:{allowedValues: schema11.properties.exitCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.headline !== undefined){
if(typeof data.headline !== "string"){
const err33 = {instancePath:instancePath+"/headline",schemaPath:"#/properties/headline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.notChecked !== undefined){
let data11 = data.notChecked;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
const err34 = {instancePath:instancePath+"/notChecked/" + i0,schemaPath:"#/properties/notChecked/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err35 = {instancePath:instancePath+"/notChecked",schemaPath:"#/properties/notChecked/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.decisions !== undefined){
let data13 = data.decisions;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.rule === undefined){
const err36 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/$defs/decision/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data14.outcome === undefined){
const err37 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/$defs/decision/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data14.defaultOutcome === undefined){
const err38 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/$defs/decision/required",keyword:"required",params:{missingProperty: "defaultOutcome"},message:"must have required property '"+"defaultOutcome"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14.subject === undefined){
const err39 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/$defs/decision/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data14.text === undefined){
const err40 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/$defs/decision/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data14.remedy === undefined){
const err41 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/$defs/decision/required",keyword:"required",params:{missingProperty: "remedy"},message:"must have required property '"+"remedy"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data14.evidence === undefined){
const err42 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/$defs/decision/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key2 in data14){
if(!(((((((key2 === "rule") || (key2 === "outcome")) || (key2 === "defaultOutcome")) || (key2 === "subject")) || (key2 === "text")) || (key2 === "remedy")) || (key2 === "evidence"))){
const err43 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/$defs/decision/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data14.rule !== undefined){
if(typeof data14.rule !== "string"){
const err44 = {instancePath:instancePath+"/decisions/" + i1+"/rule",schemaPath:"#/$defs/decision/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data14.outcome !== undefined){
let data16 = data14.outcome;
if(typeof data16 !== "string"){
const err45 = {instancePath:instancePath+"/decisions/" + i1+"/outcome",schemaPath:"#/$defs/decision/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((((data16 === "pass") || (data16 === "warn")) || (data16 === "fail")) || (data16 === "evidence-missing"))){
const err46 = {instancePath:instancePath+"/decisions/" + i1+"/outcome",schemaPath:"#/$defs/decision/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema13.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data14.defaultOutcome !== undefined){
let data17 = data14.defaultOutcome;
if(typeof data17 !== "string"){
const err47 = {instancePath:instancePath+"/decisions/" + i1+"/defaultOutcome",schemaPath:"#/$defs/decision/properties/defaultOutcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!((((data17 === "pass") || (data17 === "warn")) || (data17 === "fail")) || (data17 === "evidence-missing"))){
const err48 = {instancePath:instancePath+"/decisions/" + i1+"/defaultOutcome",schemaPath:"#/$defs/decision/properties/defaultOutcome/enum",keyword:"enum",params:{allowedValues: schema13.properties.defaultOutcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data14.subject !== undefined){
if(typeof data14.subject !== "string"){
const err49 = {instancePath:instancePath+"/decisions/" + i1+"/subject",schemaPath:"#/$defs/decision/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err50 = {instancePath:instancePath+"/decisions/" + i1+"/text",schemaPath:"#/$defs/decision/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data14.remedy !== undefined){
let data20 = data14.remedy;
if((typeof data20 !== "string") && (data20 !== null)){
const err51 = {instancePath:instancePath+"/decisions/" + i1+"/remedy",schemaPath:"#/$defs/decision/properties/remedy/type",keyword:"type",params:{type: schema13.properties.remedy.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data14.evidence !== undefined){
let data21 = data14.evidence;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.document === undefined){
const err52 = {instancePath:instancePath+"/decisions/" + i1+"/evidence",schemaPath:"#/$defs/decision/properties/evidence/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data21.id === undefined){
const err53 = {instancePath:instancePath+"/decisions/" + i1+"/evidence",schemaPath:"#/$defs/decision/properties/evidence/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key3 in data21){
if(!((key3 === "document") || (key3 === "id"))){
const err54 = {instancePath:instancePath+"/decisions/" + i1+"/evidence",schemaPath:"#/$defs/decision/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data21.document !== undefined){
let data22 = data21.document;
if(typeof data22 !== "string"){
const err55 = {instancePath:instancePath+"/decisions/" + i1+"/evidence/document",schemaPath:"#/$defs/decision/properties/evidence/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!((((data22 === "stack") || (data22 === "run")) || (data22 === "comparison")) || (data22 === "findings"))){
const err56 = {instancePath:instancePath+"/decisions/" + i1+"/evidence/document",schemaPath:"#/$defs/decision/properties/evidence/properties/document/enum",keyword:"enum",params:{allowedValues: schema13.properties.evidence.properties.document.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data21.id !== undefined){
if(typeof data21.id !== "string"){
const err57 = {instancePath:instancePath+"/decisions/" + i1+"/evidence/id",schemaPath:"#/$defs/decision/properties/evidence/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err58 = {instancePath:instancePath+"/decisions/" + i1+"/evidence",schemaPath:"#/$defs/decision/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err59 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/$defs/decision/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err60 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.accepted !== undefined){
let data24 = data.accepted;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.metric === undefined){
const err61 = {instancePath:instancePath+"/accepted/" + i2,schemaPath:"#/$defs/accepted/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data25.change === undefined){
const err62 = {instancePath:instancePath+"/accepted/" + i2,schemaPath:"#/$defs/accepted/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data25.headCommit === undefined){
const err63 = {instancePath:instancePath+"/accepted/" + i2,schemaPath:"#/$defs/accepted/required",keyword:"required",params:{missingProperty: "headCommit"},message:"must have required property '"+"headCommit"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data25.by === undefined){
const err64 = {instancePath:instancePath+"/accepted/" + i2,schemaPath:"#/$defs/accepted/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data25.reason === undefined){
const err65 = {instancePath:instancePath+"/accepted/" + i2,schemaPath:"#/$defs/accepted/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data25.until === undefined){
const err66 = {instancePath:instancePath+"/accepted/" + i2,schemaPath:"#/$defs/accepted/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data25.state === undefined){
const err67 = {instancePath:instancePath+"/accepted/" + i2,schemaPath:"#/$defs/accepted/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key4 in data25){
if(!(((((((key4 === "metric") || (key4 === "change")) || (key4 === "headCommit")) || (key4 === "by")) || (key4 === "reason")) || (key4 === "until")) || (key4 === "state"))){
const err68 = {instancePath:instancePath+"/accepted/" + i2,schemaPath:"#/$defs/accepted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data25.metric !== undefined){
if(typeof data25.metric !== "string"){
const err69 = {instancePath:instancePath+"/accepted/" + i2+"/metric",schemaPath:"#/$defs/accepted/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data25.change !== undefined){
let data27 = data25.change;
if(!((typeof data27 == "number") && (isFinite(data27)))){
const err70 = {instancePath:instancePath+"/accepted/" + i2+"/change",schemaPath:"#/$defs/accepted/properties/change/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data25.headCommit !== undefined){
if(typeof data25.headCommit !== "string"){
const err71 = {instancePath:instancePath+"/accepted/" + i2+"/headCommit",schemaPath:"#/$defs/accepted/properties/headCommit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data25.by !== undefined){
if(typeof data25.by !== "string"){
const err72 = {instancePath:instancePath+"/accepted/" + i2+"/by",schemaPath:"#/$defs/accepted/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data25.reason !== undefined){
if(typeof data25.reason !== "string"){
const err73 = {instancePath:instancePath+"/accepted/" + i2+"/reason",schemaPath:"#/$defs/accepted/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data25.until !== undefined){
if(typeof data25.until !== "string"){
const err74 = {instancePath:instancePath+"/accepted/" + i2+"/until",schemaPath:"#/$defs/accepted/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data25.state !== undefined){
let data32 = data25.state;
if(typeof data32 !== "string"){
const err75 = {instancePath:instancePath+"/accepted/" + i2+"/state",schemaPath:"#/$defs/accepted/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((((((data32 === "applied") || (data32 === "expired")) || (data32 === "other-commit")) || (data32 === "no-commit")) || (data32 === "larger")) || (data32 === "not-regressed"))){
const err76 = {instancePath:instancePath+"/accepted/" + i2+"/state",schemaPath:"#/$defs/accepted/properties/state/enum",keyword:"enum",params:{allowedValues: schema14.properties.state.enum},message:"must be equal to one of the allowed values"};
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
const err77 = {instancePath:instancePath+"/accepted/" + i2,schemaPath:"#/$defs/accepted/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err78 = {instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}



/***/ })

};
;