"use strict";
exports.id = 163;
exports.ids = [163];
exports.modules = {

/***/ 70163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });

const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/compose-gate/compose-gate/v1/schemas/accepted.schema.json","title":"compose-gate accepted regressions","description":"Regressions that someone accepts, given to the gate with --accepted. Each holds for one metric, one commit, up to one size and one day.","type":"object","additionalProperties":false,"required":["version","accepted"],"properties":{"$schema":{"type":"string","description":"For editors."},"version":{"const":1,"type":"integer"},"accepted":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/acceptance"}}},"$defs":{"acceptance":{"type":"object","additionalProperties":false,"required":["metric","change","headCommit","by","reason","until"],"properties":{"metric":{"type":"string","description":"Its id in comparison.json, such as latency-p50:steady.","pattern":"^[a-z0-9-]+:\\S"},"change":{"type":["string","number"],"description":"The largest change that is accepted. Written 21%; of restarts and kills, a number.","pattern":"^[0-9]+(\\.[0-9]+)?%$","minimum":0},"headCommit":{"type":"string","description":"The whole commit that it is accepted for: the head of the pull request, as in stack.json.","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"by":{"type":"string","description":"Who accepts it.","pattern":"\\S"},"reason":{"type":"string","description":"Why.","pattern":"\\S"},"until":{"type":"string","description":"The last day on which it holds (UTC). Written YYYY-MM-DD.","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}}}}};
const schema12 = {"type":"object","additionalProperties":false,"required":["metric","change","headCommit","by","reason","until"],"properties":{"metric":{"type":"string","description":"Its id in comparison.json, such as latency-p50:steady.","pattern":"^[a-z0-9-]+:\\S"},"change":{"type":["string","number"],"description":"The largest change that is accepted. Written 21%; of restarts and kills, a number.","pattern":"^[0-9]+(\\.[0-9]+)?%$","minimum":0},"headCommit":{"type":"string","description":"The whole commit that it is accepted for: the head of the pull request, as in stack.json.","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"by":{"type":"string","description":"Who accepts it.","pattern":"\\S"},"reason":{"type":"string","description":"Why.","pattern":"\\S"},"until":{"type":"string","description":"The last day on which it holds (UTC). Written YYYY-MM-DD.","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}}};
const pattern0 = new RegExp("^[a-z0-9-]+:\\S", "u");
const pattern1 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
const pattern2 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern3 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/compose-gate/compose-gate/v1/schemas/accepted.schema.json" */;
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
if(data.accepted === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accepted"},message:"must have required property '"+"accepted"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "version")) || (key0 === "accepted"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.$schema.type,parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.version.type,parentSchema:schema11.properties.version,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(1 !== data1){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema11.properties.version,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.accepted !== undefined){
let data2 = data.accepted;
if(Array.isArray(data2)){
if(data2.length > 1000){
const err6 = {instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema11.properties.accepted,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.metric === undefined){
const err7 = {instancePath:instancePath+"/accepted/" + i0,schemaPath:"#/$defs/acceptance/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema12.required,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.change === undefined){
const err8 = {instancePath:instancePath+"/accepted/" + i0,schemaPath:"#/$defs/acceptance/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'",schema:schema12.required,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.headCommit === undefined){
const err9 = {instancePath:instancePath+"/accepted/" + i0,schemaPath:"#/$defs/acceptance/required",keyword:"required",params:{missingProperty: "headCommit"},message:"must have required property '"+"headCommit"+"'",schema:schema12.required,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.by === undefined){
const err10 = {instancePath:instancePath+"/accepted/" + i0,schemaPath:"#/$defs/acceptance/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema12.required,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.reason === undefined){
const err11 = {instancePath:instancePath+"/accepted/" + i0,schemaPath:"#/$defs/acceptance/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema12.required,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.until === undefined){
const err12 = {instancePath:instancePath+"/accepted/" + i0,schemaPath:"#/$defs/acceptance/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'",schema:schema12.required,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data3){
if(!((((((key1 === "metric") || (key1 === "change")) || (key1 === "headCommit")) || (key1 === "by")) || (key1 === "reason")) || (key1 === "until"))){
const err13 = {instancePath:instancePath+"/accepted/" + i0,schemaPath:"#/$defs/acceptance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.metric !== undefined){
let data4 = data3.metric;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err14 = {instancePath:instancePath+"/accepted/" + i0+"/metric",schemaPath:"#/$defs/acceptance/properties/metric/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+:\\S"},message:"must match pattern \""+"^[a-z0-9-]+:\\S"+"\"",schema:"^[a-z0-9-]+:\\S",parentSchema:schema12.properties.metric,data:data4};
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
const err15 = {instancePath:instancePath+"/accepted/" + i0+"/metric",schemaPath:"#/$defs/acceptance/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.metric.type,parentSchema:schema12.properties.metric,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.change !== undefined){
let data5 = data3.change;
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err16 = {instancePath:instancePath+"/accepted/" + i0+"/change",schemaPath:"#/$defs/acceptance/properties/change/type",keyword:"type",params:{type: schema12.properties.change.type},message:"must be string,number",schema:schema12.properties.change.type,parentSchema:schema12.properties.change,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/accepted/" + i0+"/change",schemaPath:"#/$defs/acceptance/properties/change/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.change,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err18 = {instancePath:instancePath+"/accepted/" + i0+"/change",schemaPath:"#/$defs/acceptance/properties/change/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?%$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?%$"+"\"",schema:"^[0-9]+(\\.[0-9]+)?%$",parentSchema:schema12.properties.change,data:data5};
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
if(data3.headCommit !== undefined){
let data6 = data3.headCommit;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err19 = {instancePath:instancePath+"/accepted/" + i0+"/headCommit",schemaPath:"#/$defs/acceptance/properties/headCommit/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^([0-9a-f]{40}|[0-9a-f]{64})$"+"\"",schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema12.properties.headCommit,data:data6};
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
const err20 = {instancePath:instancePath+"/accepted/" + i0+"/headCommit",schemaPath:"#/$defs/acceptance/properties/headCommit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.headCommit.type,parentSchema:schema12.properties.headCommit,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.by !== undefined){
let data7 = data3.by;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err21 = {instancePath:instancePath+"/accepted/" + i0+"/by",schemaPath:"#/$defs/acceptance/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12.properties.by,data:data7};
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
const err22 = {instancePath:instancePath+"/accepted/" + i0+"/by",schemaPath:"#/$defs/acceptance/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.by.type,parentSchema:schema12.properties.by,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.reason !== undefined){
let data8 = data3.reason;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err23 = {instancePath:instancePath+"/accepted/" + i0+"/reason",schemaPath:"#/$defs/acceptance/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12.properties.reason,data:data8};
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
const err24 = {instancePath:instancePath+"/accepted/" + i0+"/reason",schemaPath:"#/$defs/acceptance/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.reason.type,parentSchema:schema12.properties.reason,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.until !== undefined){
let data9 = data3.until;
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err25 = {instancePath:instancePath+"/accepted/" + i0+"/until",schemaPath:"#/$defs/acceptance/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\"",schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema12.properties.until,data:data9};
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
const err26 = {instancePath:instancePath+"/accepted/" + i0+"/until",schemaPath:"#/$defs/acceptance/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.until.type,parentSchema:schema12.properties.until,data:data9};
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
const err27 = {instancePath:instancePath+"/accepted/" + i0,schemaPath:"#/$defs/acceptance/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data3};
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
const err28 = {instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.accepted.type,parentSchema:schema11.properties.accepted,data:data2};
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
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}



/***/ })

};
;