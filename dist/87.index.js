"use strict";
exports.id = 87;
exports.ids = [87];
exports.modules = {

/***/ 6087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });

const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/compose-gate/compose-gate/v1/schemas/comparison.schema.json","title":"Comparison document","description":"Verdicts of the metrics against the base, and what became of each budget.","type":"object","additionalProperties":false,"required":["schemaVersion","document","runId","createdAt","tool","environment","basis","baseline","metrics","budgets","unmeasured","badAnswers","problems","why","trend"],"properties":{"schemaVersion":{"const":1,"type":"integer","description":"Raised when a reader of the old form would misread the new one."},"document":{"const":"comparison","type":"string"},"runId":{"type":"string","description":"Names one run; also part of every project, image tag and network of the run.","pattern":"^[a-z0-9]{6,32}$"},"createdAt":{"type":"string","description":"ISO 8601, UTC"},"tool":{"$ref":"#/$defs/tool"},"environment":{"type":"string"},"basis":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind","mode","rounds","gatedRatios","gatedCounts","errorLevel","baseline"],"properties":{"kind":{"const":"base-variant","type":"string"},"mode":{"type":"string","enum":["paired","alternating"]},"rounds":{"type":"integer","minimum":0,"description":"Pairs in which both rounds were measured."},"gatedRatios":{"type":"integer","minimum":0,"description":"Gated metrics that share the error level, those of ratios."},"gatedCounts":{"type":"integer","minimum":0,"description":"The same, of counts."},"errorLevel":{"type":"number","description":"Chance of any false alarm, all gated metrics together."},"baseline":{"type":["string","null"],"description":"The committed baseline beside it, which serves budgets and the trend."}}},{"type":"object","additionalProperties":false,"required":["kind","path"],"properties":{"kind":{"const":"baseline","type":"string"},"path":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["kind","reason"],"properties":{"kind":{"const":"none","type":"string"},"reason":{"type":"string"}}}]},"baseline":{"description":"The stored runs of the default branch, whether or not they are the basis.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind","path","why"],"properties":{"kind":{"const":"absent","type":"string"},"path":{"type":["string","null"]},"why":{"type":"string"}},"description":"There is no such file."},{"type":"object","additionalProperties":false,"required":["kind","path","why"],"properties":{"kind":{"const":"unusable","type":"string"},"path":{"type":"string"},"why":{"type":"string"}},"description":"There is one, and it cannot be used."},{"type":"object","additionalProperties":false,"required":["kind","path","runs","sameSetting","newest","startOrder"],"properties":{"kind":{"const":"used","type":"string"},"path":{"type":"string"},"runs":{"type":"integer","minimum":1},"sameSetting":{"type":"integer","minimum":0,"description":"Of them, those of this machine that were measured in the same way."},"newest":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["runId","createdAt","commit"],"properties":{"runId":{"type":"string"},"createdAt":{"type":"string"},"commit":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["sha","subject"],"properties":{"sha":{"type":"string"},"subject":{"type":"string"}}}]}}}]},"startOrder":{"type":"array","description":"Services that now start on the other side of what they wait for, or waited for, than in the newest stored run.","items":{"type":"string"}}}}]},"metrics":{"type":"array","items":{"$ref":"#/$defs/metric"}},"budgets":{"type":"array","items":{"$ref":"#/$defs/budget"}},"unmeasured":{"type":"array","description":"Declared and not measured: missing evidence.","items":{"type":"object","additionalProperties":false,"required":["subject","text"],"properties":{"subject":{"type":"string"},"text":{"type":"string"}}}},"badAnswers":{"type":"array","description":"Endpoints and scenarios with more bad answers than any latency is worth.","items":{"$ref":"#/$defs/badAnswers"}},"problems":{"type":"array","description":"The stack itself: builds, starts, deaths.","items":{"type":"object","additionalProperties":false,"required":["variant","subject","text"],"properties":{"variant":{"type":"string","enum":["base","head"]},"subject":{"type":"string"},"text":{"type":"string"}}}},"why":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/why"}],"description":"What differs between base and head, for each gated metric that regressed or is suspected to have; null where there is none, or no base."},"trend":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/trend"}],"description":"What the stored runs show by themselves, without this run; it gates nothing. Null where there are none that may be used."}},"$defs":{"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"compose-gate","type":"string"},"version":{"type":"string"}}},"badAnswers":{"type":"object","additionalProperties":false,"required":["id","service","subject","phase","bad","attempts","assumed","text"],"properties":{"id":{"type":"string"},"service":{"type":"string"},"subject":{"type":"string","description":"endpoint or scenario"},"phase":{"type":"string","enum":["response","load"]},"bad":{"type":"integer","minimum":1},"attempts":{"type":"integer","minimum":1},"assumed":{"type":"boolean","description":"The path is our guess and never gave a good answer: the guess may be wrong, not the service."},"text":{"type":"string"}}},"metric":{"type":"object","additionalProperties":false,"required":["id","name","subject","unit","gated","base","head","scale","change","interval","tolerance","floor","verdict","reason","method","evidence"],"properties":{"id":{"type":"string"},"name":{"type":"string","enum":["startup","response-p50","latency-p50","cpu-per-request","memory-peak","errors","image-size","layers","restarts","oom-kills"]},"subject":{"type":"string","description":"stack, service, endpoint or scenario"},"unit":{"type":"string","enum":["ms","us","bytes","s","count","ratio"]},"gated":{"type":"boolean"},"base":{"type":["number","null"]},"head":{"type":["number","null"]},"scale":{"type":"string","enum":["ratio","difference"],"description":"What change, interval and smallestChange are: head / base - 1, or head - base in the unit."},"change":{"type":["number","null"],"description":"The estimate; of the confirmation where there was one, so it need not be what base and head make."},"interval":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["low","high","confidence"],"properties":{"low":{"type":"number"},"high":{"type":"number"},"confidence":{"type":"number"}}}],"description":"Both sides hold at every look together."},"tolerance":{"type":"number"},"floor":{"type":"number"},"verdict":{"type":"string","enum":["regressed","improved","unchanged","inconclusive","no-data"]},"reason":{"type":"string"},"method":{"type":"string","description":"How the verdict was reached, in a few words."},"evidence":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/evidence"}]}}},"budget":{"type":"object","additionalProperties":false,"required":["id","name","service","subject","phase","unit","value","warnAt","failAt","outcome","text"],"properties":{"id":{"type":"string"},"name":{"type":"string","enum":["ready","health-answer","cpu","memory"]},"service":{"type":"string"},"subject":{"type":"string","description":"service or endpoint"},"phase":{"type":["string","null"],"enum":["idle","load",null]},"unit":{"type":"string","enum":["ms","ratio"]},"value":{"type":["number","null"]},"warnAt":{"type":["number","null"]},"failAt":{"type":"number"},"outcome":{"type":"string","enum":["met","warn","missed","not-measured","no-limit"]},"text":{"type":"string"}}},"evidence":{"type":"object","description":"What the verdict rests on, where base and head were measured in pairs of rounds.","additionalProperties":false,"required":["pairs","stage","stagePairs","suspected","spread","aaSpread","smallestChange"],"properties":{"pairs":{"type":"integer","minimum":0,"description":"Pairs in which both sides have a value."},"stage":{"type":"string","enum":["first","confirmation"]},"stagePairs":{"type":"integer","minimum":0,"description":"Those that change and interval rest on."},"suspected":{"type":["string","null"],"enum":["regressed","improved",null],"description":"By the first stage, and not yet answered by fresh pairs."},"spread":{"type":["number","null"],"description":"Standard deviation between pairs, of ln(head / base) or of the difference."},"aaSpread":{"type":["number","null"],"description":"The same of one round of the base against the next one: no change at all."},"smallestChange":{"type":["number","null"],"description":"What would have been found in nine runs of ten."}}},"fact":{"description":"One thing that differs between base and head. It says what, and never that it is a cause.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind","about","name","unit","base","head"],"properties":{"kind":{"const":"value","type":"string"},"about":{"type":"string","enum":["service","limit","setting","variable","base-image","image","layer","dockerfile","file","package","throttling","memory","oom-kills","build"]},"name":{"type":"string","description":"What differs; printable and short, and as hostile as its source."},"unit":{"type":"string","enum":["text","bytes","ratio","count","ms"]},"base":{"type":["number","string","null"],"description":"null where that side has none"},"head":{"type":["number","string","null"],"description":"null where that side has none"}}},{"type":"object","description":"Where the value is not for a document: variables, labels, what may hold a secret.","additionalProperties":false,"required":["kind","about","name","change"],"properties":{"kind":{"const":"name","type":"string"},"about":{"type":"string","enum":["service","limit","setting","variable","base-image","image","layer","dockerfile","file","package","throttling","memory","oom-kills","build"]},"name":{"type":"string","description":"What differs; printable and short, and as hostile as its source."},"change":{"type":"string","enum":["added","removed","changed"]}}},{"type":"object","additionalProperties":false,"required":["kind","about","name","lines","more"],"properties":{"kind":{"const":"diff","type":"string"},"about":{"type":"string","enum":["service","limit","setting","variable","base-image","image","layer","dockerfile","file","package","throttling","memory","oom-kills","build"]},"name":{"type":"string","description":"What differs; printable and short, and as hostile as its source."},"lines":{"type":"array","items":{"type":"string"},"description":"Of a unified diff, from its first hunk on."},"more":{"type":"integer","minimum":0,"description":"Lines that are not stored."}}},{"type":"object","additionalProperties":false,"required":["kind","about","count"],"properties":{"kind":{"const":"more","type":"string"},"about":{"type":"string","enum":["service","limit","setting","variable","base-image","image","layer","dockerfile","file","package","throttling","memory","oom-kills","build"]},"count":{"type":"integer","minimum":1,"description":"Facts of this sort that are not stored."}}}]},"serviceFacts":{"type":"object","additionalProperties":false,"required":["service","facts"],"properties":{"service":{"type":"string"},"facts":{"type":"array","items":{"$ref":"#/$defs/fact"}}}},"why":{"type":"object","additionalProperties":false,"required":["regressions","whole","services"],"properties":{"regressions":{"type":"array","items":{"$ref":"#/$defs/whyRegression"}},"whole":{"type":"array","items":{"$ref":"#/$defs/fact"},"description":"Of the stack as a whole."},"services":{"type":"array","items":{"$ref":"#/$defs/serviceFacts"},"description":"Services of which something differs; each once, whatever it is related to."}}},"whyRegression":{"type":"object","additionalProperties":false,"required":["metrics","services"],"properties":{"metrics":{"type":"array","items":{"type":"string"},"description":"Their ids; all of them concern the same services."},"services":{"type":"array","description":"Nearest first.","items":{"type":"object","additionalProperties":false,"required":["service","relation"],"properties":{"service":{"type":"string"},"relation":{"type":"string","enum":["own","dependency","critical-path","other"],"description":"The service itself, what it depends on, what decided when the stack was ready, any other of the stack."}}}}}},"trend":{"type":"object","additionalProperties":false,"required":["runs","series","fewestRuns","errorLevel","changes","creeps","settings"],"properties":{"runs":{"type":"integer","minimum":0,"description":"Stored runs that were looked at."},"series":{"type":"integer","minimum":0,"description":"Metrics with enough runs to show a change of level, per kind of machine."},"fewestRuns":{"type":"integer","description":"So many comparable runs a series needs."},"errorLevel":{"type":"number","description":"Probability that any series shows a change or a creep although its runs are in no order."},"changes":{"type":"array","items":{"$ref":"#/$defs/levelChange"},"description":"Newest first."},"creeps":{"type":"array","items":{"$ref":"#/$defs/creep"},"description":"Largest first, in proportion to their interval."},"settings":{"type":"array","items":{"$ref":"#/$defs/trendSetting"},"description":"Kinds of machine and ways of measuring, in the order in which they came: what is timed is looked at within each alone."}}},"trendRun":{"type":"object","additionalProperties":false,"required":["runId","createdAt","commit"],"properties":{"runId":{"type":"string"},"createdAt":{"type":"string","description":"ISO 8601, UTC"},"commit":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["sha","subject"],"properties":{"sha":{"type":"string"},"subject":{"type":"string"}}}]}}},"levelChange":{"type":"object","additionalProperties":false,"description":"A level that ended with one run and another that began with the next comparable one: the change is in a commit after the first, up to the second.","required":["name","subject","unit","scale","before","after","change","pValue","runsBefore","runsAfter","lastBefore","firstAfter","runsBetween","alsoChanged"],"properties":{"name":{"type":"string","enum":["startup","response-p50","latency-p50","cpu-per-request","memory-peak","errors","image-size","layers","restarts","oom-kills"]},"subject":{"type":"string","description":"stack, service, endpoint or scenario"},"unit":{"type":"string","enum":["ms","us","bytes","s","count","ratio"]},"scale":{"type":"string","enum":["ratio","difference"],"description":"What change is: after / before - 1, or after - before in the unit."},"before":{"type":"number","description":"Median of the level that ended."},"after":{"type":"number","description":"Median of the level that began."},"change":{"type":"number"},"pValue":{"type":"number","description":"Share of shuffled series that show as large a shift."},"runsBefore":{"type":"integer"},"runsAfter":{"type":"integer"},"lastBefore":{"$ref":"#/$defs/trendRun"},"firstAfter":{"$ref":"#/$defs/trendRun"},"runsBetween":{"type":"integer","minimum":0,"description":"Stored runs between the two that cannot be compared with them, or have no value."},"alsoChanged":{"type":"array","items":{"type":"string"},"description":"What else differs between the two runs and may be the reason: the tool, the kernel, the engine."}}},"creep":{"type":"object","additionalProperties":false,"description":"A slow, steady change within levels.","required":["name","subject","unit","scale","perRun","total","interval","pValue","runs","first","last"],"properties":{"name":{"type":"string","enum":["startup","response-p50","latency-p50","cpu-per-request","memory-peak","errors","image-size","layers","restarts","oom-kills"]},"subject":{"type":"string","description":"stack, service, endpoint or scenario"},"unit":{"type":"string","enum":["ms","us","bytes","s","count","ratio"]},"scale":{"type":"string","enum":["ratio","difference"],"description":"What perRun, total and interval are: shares, or in the unit."},"perRun":{"type":"number","description":"Per stored run."},"total":{"type":"number","description":"From first to last run, steps left out."},"interval":{"type":"object","additionalProperties":false,"required":["low","high","confidence"],"properties":{"low":{"type":"number"},"high":{"type":"number"},"confidence":{"type":"number"}},"description":"Of the total."},"pValue":{"type":"number"},"runs":{"type":"integer","description":"Runs that it rests on."},"first":{"$ref":"#/$defs/trendRun"},"last":{"$ref":"#/$defs/trendRun"}}},"trendSetting":{"type":"object","additionalProperties":false,"required":["runs","first","last","differences"],"properties":{"runs":{"type":"integer","minimum":1},"first":{"$ref":"#/$defs/trendRun"},"last":{"$ref":"#/$defs/trendRun"},"differences":{"type":"array","items":{"type":"string"},"description":"What the run before the first had instead; empty for the oldest."}}}}};
const schema12 = {"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"compose-gate","type":"string"},"version":{"type":"string"}}};
const schema15 = {"type":"object","additionalProperties":false,"required":["id","name","service","subject","phase","unit","value","warnAt","failAt","outcome","text"],"properties":{"id":{"type":"string"},"name":{"type":"string","enum":["ready","health-answer","cpu","memory"]},"service":{"type":"string"},"subject":{"type":"string","description":"service or endpoint"},"phase":{"type":["string","null"],"enum":["idle","load",null]},"unit":{"type":"string","enum":["ms","ratio"]},"value":{"type":["number","null"]},"warnAt":{"type":["number","null"]},"failAt":{"type":"number"},"outcome":{"type":"string","enum":["met","warn","missed","not-measured","no-limit"]},"text":{"type":"string"}}};
const schema16 = {"type":"object","additionalProperties":false,"required":["id","service","subject","phase","bad","attempts","assumed","text"],"properties":{"id":{"type":"string"},"service":{"type":"string"},"subject":{"type":"string","description":"endpoint or scenario"},"phase":{"type":"string","enum":["response","load"]},"bad":{"type":"integer","minimum":1},"attempts":{"type":"integer","minimum":1},"assumed":{"type":"boolean","description":"The path is our guess and never gave a good answer: the guess may be wrong, not the service."},"text":{"type":"string"}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9]{6,32}$", "u");
const schema13 = {"type":"object","additionalProperties":false,"required":["id","name","subject","unit","gated","base","head","scale","change","interval","tolerance","floor","verdict","reason","method","evidence"],"properties":{"id":{"type":"string"},"name":{"type":"string","enum":["startup","response-p50","latency-p50","cpu-per-request","memory-peak","errors","image-size","layers","restarts","oom-kills"]},"subject":{"type":"string","description":"stack, service, endpoint or scenario"},"unit":{"type":"string","enum":["ms","us","bytes","s","count","ratio"]},"gated":{"type":"boolean"},"base":{"type":["number","null"]},"head":{"type":["number","null"]},"scale":{"type":"string","enum":["ratio","difference"],"description":"What change, interval and smallestChange are: head / base - 1, or head - base in the unit."},"change":{"type":["number","null"],"description":"The estimate; of the confirmation where there was one, so it need not be what base and head make."},"interval":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["low","high","confidence"],"properties":{"low":{"type":"number"},"high":{"type":"number"},"confidence":{"type":"number"}}}],"description":"Both sides hold at every look together."},"tolerance":{"type":"number"},"floor":{"type":"number"},"verdict":{"type":"string","enum":["regressed","improved","unchanged","inconclusive","no-data"]},"reason":{"type":"string"},"method":{"type":"string","description":"How the verdict was reached, in a few words."},"evidence":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/evidence"}]}}};
const schema14 = {"type":"object","description":"What the verdict rests on, where base and head were measured in pairs of rounds.","additionalProperties":false,"required":["pairs","stage","stagePairs","suspected","spread","aaSpread","smallestChange"],"properties":{"pairs":{"type":"integer","minimum":0,"description":"Pairs in which both sides have a value."},"stage":{"type":"string","enum":["first","confirmation"]},"stagePairs":{"type":"integer","minimum":0,"description":"Those that change and interval rest on."},"suspected":{"type":["string","null"],"enum":["regressed","improved",null],"description":"By the first stage, and not yet answered by fresh pairs."},"spread":{"type":["number","null"],"description":"Standard deviation between pairs, of ln(head / base) or of the difference."},"aaSpread":{"type":["number","null"],"description":"The same of one round of the base against the next one: no change at all."},"smallestChange":{"type":["number","null"],"description":"What would have been found in nine runs of ten."}}};

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
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.subject === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.unit === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.gated === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gated"},message:"must have required property '"+"gated"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.base === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.head === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.scale === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},message:"must have required property '"+"scale"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.change === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.interval === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interval"},message:"must have required property '"+"interval"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.tolerance === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tolerance"},message:"must have required property '"+"tolerance"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.floor === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "floor"},message:"must have required property '"+"floor"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.verdict === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.reason === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.method === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.evidence === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err17 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((((((((data1 === "startup") || (data1 === "response-p50")) || (data1 === "latency-p50")) || (data1 === "cpu-per-request")) || (data1 === "memory-peak")) || (data1 === "errors")) || (data1 === "image-size")) || (data1 === "layers")) || (data1 === "restarts")) || (data1 === "oom-kills"))){
const err19 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema13.properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
const err20 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.unit !== undefined){
let data3 = data.unit;
if(typeof data3 !== "string"){
const err21 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((((data3 === "ms") || (data3 === "us")) || (data3 === "bytes")) || (data3 === "s")) || (data3 === "count")) || (data3 === "ratio"))){
const err22 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema13.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.gated !== undefined){
if(typeof data.gated !== "boolean"){
const err23 = {instancePath:instancePath+"/gated",schemaPath:"#/properties/gated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.base !== undefined){
let data5 = data.base;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err24 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: schema13.properties.base.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.head !== undefined){
let data6 = data.head;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err25 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/type",keyword:"type",params:{type: schema13.properties.head.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.scale !== undefined){
let data7 = data.scale;
if(typeof data7 !== "string"){
const err26 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((data7 === "ratio") || (data7 === "difference"))){
const err27 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/enum",keyword:"enum",params:{allowedValues: schema13.properties.scale.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.change !== undefined){
let data8 = data.change;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
const err28 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: schema13.properties.change.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.interval !== undefined){
let data9 = data.interval;
const _errs21 = errors;
let valid1 = false;
let passing0 = null;
const _errs22 = errors;
if(data9 !== null){
const err29 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs24 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.low === undefined){
const err30 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/oneOf/1/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data9.high === undefined){
const err31 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/oneOf/1/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data9.confidence === undefined){
const err32 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/oneOf/1/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key1 in data9){
if(!(((key1 === "low") || (key1 === "high")) || (key1 === "confidence"))){
const err33 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data9.low !== undefined){
let data10 = data9.low;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err34 = {instancePath:instancePath+"/interval/low",schemaPath:"#/properties/interval/oneOf/1/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data9.high !== undefined){
let data11 = data9.high;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err35 = {instancePath:instancePath+"/interval/high",schemaPath:"#/properties/interval/oneOf/1/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data9.confidence !== undefined){
let data12 = data9.confidence;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err36 = {instancePath:instancePath+"/interval/confidence",schemaPath:"#/properties/interval/oneOf/1/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err37 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs24 === errors;
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
const err38 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
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
if(data.tolerance !== undefined){
let data13 = data.tolerance;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err39 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.floor !== undefined){
let data14 = data.floor;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err40 = {instancePath:instancePath+"/floor",schemaPath:"#/properties/floor/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.verdict !== undefined){
let data15 = data.verdict;
if(typeof data15 !== "string"){
const err41 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!(((((data15 === "regressed") || (data15 === "improved")) || (data15 === "unchanged")) || (data15 === "inconclusive")) || (data15 === "no-data"))){
const err42 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema13.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err43 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err44 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.evidence !== undefined){
let data18 = data.evidence;
const _errs44 = errors;
let valid3 = false;
let passing1 = null;
const _errs45 = errors;
if(data18 !== null){
const err45 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid1 = _errs45 === errors;
if(_valid1){
valid3 = true;
passing1 = 0;
}
const _errs47 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.pairs === undefined){
const err46 = {instancePath:instancePath+"/evidence",schemaPath:"#/$defs/evidence/required",keyword:"required",params:{missingProperty: "pairs"},message:"must have required property '"+"pairs"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data18.stage === undefined){
const err47 = {instancePath:instancePath+"/evidence",schemaPath:"#/$defs/evidence/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data18.stagePairs === undefined){
const err48 = {instancePath:instancePath+"/evidence",schemaPath:"#/$defs/evidence/required",keyword:"required",params:{missingProperty: "stagePairs"},message:"must have required property '"+"stagePairs"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data18.suspected === undefined){
const err49 = {instancePath:instancePath+"/evidence",schemaPath:"#/$defs/evidence/required",keyword:"required",params:{missingProperty: "suspected"},message:"must have required property '"+"suspected"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data18.spread === undefined){
const err50 = {instancePath:instancePath+"/evidence",schemaPath:"#/$defs/evidence/required",keyword:"required",params:{missingProperty: "spread"},message:"must have required property '"+"spread"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data18.aaSpread === undefined){
const err51 = {instancePath:instancePath+"/evidence",schemaPath:"#/$defs/evidence/required",keyword:"required",params:{missingProperty: "aaSpread"},message:"must have required property '"+"aaSpread"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data18.smallestChange === undefined){
const err52 = {instancePath:instancePath+"/evidence",schemaPath:"#/$defs/evidence/required",keyword:"required",params:{missingProperty: "smallestChange"},message:"must have required property '"+"smallestChange"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key2 in data18){
if(!(((((((key2 === "pairs") || (key2 === "stage")) || (key2 === "stagePairs")) || (key2 === "suspected")) || (key2 === "spread")) || (key2 === "aaSpread")) || (key2 === "smallestChange"))){
const err53 = {instancePath:instancePath+"/evidence",schemaPath:"#/$defs/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data18.pairs !== undefined){
let data19 = data18.pairs;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err54 = {instancePath:instancePath+"/evidence/pairs",schemaPath:"#/$defs/evidence/properties/pairs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err55 = {instancePath:instancePath+"/evidence/pairs",schemaPath:"#/$defs/evidence/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data18.stage !== undefined){
let data20 = data18.stage;
if(typeof data20 !== "string"){
const err56 = {instancePath:instancePath+"/evidence/stage",schemaPath:"#/$defs/evidence/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((data20 === "first") || (data20 === "confirmation"))){
const err57 = {instancePath:instancePath+"/evidence/stage",schemaPath:"#/$defs/evidence/properties/stage/enum",keyword:"enum",params:{allowedValues: schema14.properties.stage.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data18.stagePairs !== undefined){
let data21 = data18.stagePairs;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err58 = {instancePath:instancePath+"/evidence/stagePairs",schemaPath:"#/$defs/evidence/properties/stagePairs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err59 = {instancePath:instancePath+"/evidence/stagePairs",schemaPath:"#/$defs/evidence/properties/stagePairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data18.suspected !== undefined){
let data22 = data18.suspected;
if((typeof data22 !== "string") && (data22 !== null)){
const err60 = {instancePath:instancePath+"/evidence/suspected",schemaPath:"#/$defs/evidence/properties/suspected/type",keyword:"type",params:{type: schema14.properties.suspected.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!(((data22 === "regressed") || (data22 === "improved")) || (data22 === null))){
const err61 = {instancePath:instancePath+"/evidence/suspected",schemaPath:"#/$defs/evidence/properties/suspected/enum",keyword:"enum",params:{allowedValues: schema14.properties.suspected.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data18.spread !== undefined){
let data23 = data18.spread;
if((!((typeof data23 == "number") && (isFinite(data23)))) && (data23 !== null)){
const err62 = {instancePath:instancePath+"/evidence/spread",schemaPath:"#/$defs/evidence/properties/spread/type",keyword:"type",params:{type: schema14.properties.spread.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data18.aaSpread !== undefined){
let data24 = data18.aaSpread;
if((!((typeof data24 == "number") && (isFinite(data24)))) && (data24 !== null)){
const err63 = {instancePath:instancePath+"/evidence/aaSpread",schemaPath:"#/$defs/evidence/properties/aaSpread/type",keyword:"type",params:{type: schema14.properties.aaSpread.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data18.smallestChange !== undefined){
let data25 = data18.smallestChange;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)){
const err64 = {instancePath:instancePath+"/evidence/smallestChange",schemaPath:"#/$defs/evidence/properties/smallestChange/type",keyword:"type",params:{type: schema14.properties.smallestChange.type},message:"must be number,null"};
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
const err65 = {instancePath:instancePath+"/evidence",schemaPath:"#/$defs/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid1 = _errs47 === errors;
if(_valid1 && valid3){
valid3 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid3 = true;
passing1 = 1;
}
}
if(!valid3){
const err66 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err67 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","additionalProperties":false,"required":["regressions","whole","services"],"properties":{"regressions":{"type":"array","items":{"$ref":"#/$defs/whyRegression"}},"whole":{"type":"array","items":{"$ref":"#/$defs/fact"},"description":"Of the stack as a whole."},"services":{"type":"array","items":{"$ref":"#/$defs/serviceFacts"},"description":"Services of which something differs; each once, whatever it is related to."}}};
const schema18 = {"type":"object","additionalProperties":false,"required":["metrics","services"],"properties":{"metrics":{"type":"array","items":{"type":"string"},"description":"Their ids; all of them concern the same services."},"services":{"type":"array","description":"Nearest first.","items":{"type":"object","additionalProperties":false,"required":["service","relation"],"properties":{"service":{"type":"string"},"relation":{"type":"string","enum":["own","dependency","critical-path","other"],"description":"The service itself, what it depends on, what decided when the stack was ready, any other of the stack."}}}}}};
const schema19 = {"description":"One thing that differs between base and head. It says what, and never that it is a cause.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind","about","name","unit","base","head"],"properties":{"kind":{"const":"value","type":"string"},"about":{"type":"string","enum":["service","limit","setting","variable","base-image","image","layer","dockerfile","file","package","throttling","memory","oom-kills","build"]},"name":{"type":"string","description":"What differs; printable and short, and as hostile as its source."},"unit":{"type":"string","enum":["text","bytes","ratio","count","ms"]},"base":{"type":["number","string","null"],"description":"null where that side has none"},"head":{"type":["number","string","null"],"description":"null where that side has none"}}},{"type":"object","description":"Where the value is not for a document: variables, labels, what may hold a secret.","additionalProperties":false,"required":["kind","about","name","change"],"properties":{"kind":{"const":"name","type":"string"},"about":{"type":"string","enum":["service","limit","setting","variable","base-image","image","layer","dockerfile","file","package","throttling","memory","oom-kills","build"]},"name":{"type":"string","description":"What differs; printable and short, and as hostile as its source."},"change":{"type":"string","enum":["added","removed","changed"]}}},{"type":"object","additionalProperties":false,"required":["kind","about","name","lines","more"],"properties":{"kind":{"const":"diff","type":"string"},"about":{"type":"string","enum":["service","limit","setting","variable","base-image","image","layer","dockerfile","file","package","throttling","memory","oom-kills","build"]},"name":{"type":"string","description":"What differs; printable and short, and as hostile as its source."},"lines":{"type":"array","items":{"type":"string"},"description":"Of a unified diff, from its first hunk on."},"more":{"type":"integer","minimum":0,"description":"Lines that are not stored."}}},{"type":"object","additionalProperties":false,"required":["kind","about","count"],"properties":{"kind":{"const":"more","type":"string"},"about":{"type":"string","enum":["service","limit","setting","variable","base-image","image","layer","dockerfile","file","package","throttling","memory","oom-kills","build"]},"count":{"type":"integer","minimum":1,"description":"Facts of this sort that are not stored."}}}]};
const schema20 = {"type":"object","additionalProperties":false,"required":["service","facts"],"properties":{"service":{"type":"string"},"facts":{"type":"array","items":{"$ref":"#/$defs/fact"}}}};

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
const err14 = {instancePath:instancePath+"/facts/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/0/properties/about/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[0].properties.about.enum},message:"must be equal to one of the allowed values"};
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
const err17 = {instancePath:instancePath+"/facts/" + i0+"/unit",schemaPath:"#/$defs/fact/oneOf/0/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[0].properties.unit.enum},message:"must be equal to one of the allowed values"};
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
const err18 = {instancePath:instancePath+"/facts/" + i0+"/base",schemaPath:"#/$defs/fact/oneOf/0/properties/base/type",keyword:"type",params:{type: schema19.oneOf[0].properties.base.type},message:"must be number,string,null"};
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
const err19 = {instancePath:instancePath+"/facts/" + i0+"/head",schemaPath:"#/$defs/fact/oneOf/0/properties/head/type",keyword:"type",params:{type: schema19.oneOf[0].properties.head.type},message:"must be number,string,null"};
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
const err29 = {instancePath:instancePath+"/facts/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/1/properties/about/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[1].properties.about.enum},message:"must be equal to one of the allowed values"};
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
const err32 = {instancePath:instancePath+"/facts/" + i0+"/change",schemaPath:"#/$defs/fact/oneOf/1/properties/change/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[1].properties.change.enum},message:"must be equal to one of the allowed values"};
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
const err43 = {instancePath:instancePath+"/facts/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/2/properties/about/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[2].properties.about.enum},message:"must be equal to one of the allowed values"};
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
const err57 = {instancePath:instancePath+"/facts/" + i0+"/about",schemaPath:"#/$defs/fact/oneOf/3/properties/about/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[3].properties.about.enum},message:"must be equal to one of the allowed values"};
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
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.regressions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "regressions"},message:"must have required property '"+"regressions"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.whole === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "whole"},message:"must have required property '"+"whole"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.services === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "regressions") || (key0 === "whole")) || (key0 === "services"))){
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
if(data.regressions !== undefined){
let data0 = data.regressions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.metrics === undefined){
const err4 = {instancePath:instancePath+"/regressions/" + i0,schemaPath:"#/$defs/whyRegression/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.services === undefined){
const err5 = {instancePath:instancePath+"/regressions/" + i0,schemaPath:"#/$defs/whyRegression/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "metrics") || (key1 === "services"))){
const err6 = {instancePath:instancePath+"/regressions/" + i0,schemaPath:"#/$defs/whyRegression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.metrics !== undefined){
let data2 = data1.metrics;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
const err7 = {instancePath:instancePath+"/regressions/" + i0+"/metrics/" + i1,schemaPath:"#/$defs/whyRegression/properties/metrics/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/regressions/" + i0+"/metrics",schemaPath:"#/$defs/whyRegression/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.services !== undefined){
let data4 = data1.services;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.service === undefined){
const err9 = {instancePath:instancePath+"/regressions/" + i0+"/services/" + i2,schemaPath:"#/$defs/whyRegression/properties/services/items/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.relation === undefined){
const err10 = {instancePath:instancePath+"/regressions/" + i0+"/services/" + i2,schemaPath:"#/$defs/whyRegression/properties/services/items/required",keyword:"required",params:{missingProperty: "relation"},message:"must have required property '"+"relation"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 in data5){
if(!((key2 === "service") || (key2 === "relation"))){
const err11 = {instancePath:instancePath+"/regressions/" + i0+"/services/" + i2,schemaPath:"#/$defs/whyRegression/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.service !== undefined){
if(typeof data5.service !== "string"){
const err12 = {instancePath:instancePath+"/regressions/" + i0+"/services/" + i2+"/service",schemaPath:"#/$defs/whyRegression/properties/services/items/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.relation !== undefined){
let data7 = data5.relation;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/regressions/" + i0+"/services/" + i2+"/relation",schemaPath:"#/$defs/whyRegression/properties/services/items/properties/relation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((data7 === "own") || (data7 === "dependency")) || (data7 === "critical-path")) || (data7 === "other"))){
const err14 = {instancePath:instancePath+"/regressions/" + i0+"/services/" + i2+"/relation",schemaPath:"#/$defs/whyRegression/properties/services/items/properties/relation/enum",keyword:"enum",params:{allowedValues: schema18.properties.services.items.properties.relation.enum},message:"must be equal to one of the allowed values"};
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
const err15 = {instancePath:instancePath+"/regressions/" + i0+"/services/" + i2,schemaPath:"#/$defs/whyRegression/properties/services/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err16 = {instancePath:instancePath+"/regressions/" + i0+"/services",schemaPath:"#/$defs/whyRegression/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err17 = {instancePath:instancePath+"/regressions/" + i0,schemaPath:"#/$defs/whyRegression/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err18 = {instancePath:instancePath+"/regressions",schemaPath:"#/properties/regressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.whole !== undefined){
let data8 = data.whole;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
const _errs25 = errors;
let valid13 = false;
let passing0 = null;
const _errs26 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.kind === undefined){
const err19 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.about === undefined){
const err20 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/0/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9.name === undefined){
const err21 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9.unit === undefined){
const err22 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/0/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9.base === undefined){
const err23 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/0/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9.head === undefined){
const err24 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/0/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key3 in data9){
if(!((((((key3 === "kind") || (key3 === "about")) || (key3 === "name")) || (key3 === "unit")) || (key3 === "base")) || (key3 === "head"))){
const err25 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.kind !== undefined){
let data10 = data9.kind;
if(typeof data10 !== "string"){
const err26 = {instancePath:instancePath+"/whole/" + i3+"/kind",schemaPath:"#/$defs/fact/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if("value" !== data10){
const err27 = {instancePath:instancePath+"/whole/" + i3+"/kind",schemaPath:"#/$defs/fact/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.about !== undefined){
let data11 = data9.about;
if(typeof data11 !== "string"){
const err28 = {instancePath:instancePath+"/whole/" + i3+"/about",schemaPath:"#/$defs/fact/oneOf/0/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((((((((((((((data11 === "service") || (data11 === "limit")) || (data11 === "setting")) || (data11 === "variable")) || (data11 === "base-image")) || (data11 === "image")) || (data11 === "layer")) || (data11 === "dockerfile")) || (data11 === "file")) || (data11 === "package")) || (data11 === "throttling")) || (data11 === "memory")) || (data11 === "oom-kills")) || (data11 === "build"))){
const err29 = {instancePath:instancePath+"/whole/" + i3+"/about",schemaPath:"#/$defs/fact/oneOf/0/properties/about/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[0].properties.about.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.name !== undefined){
if(typeof data9.name !== "string"){
const err30 = {instancePath:instancePath+"/whole/" + i3+"/name",schemaPath:"#/$defs/fact/oneOf/0/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.unit !== undefined){
let data13 = data9.unit;
if(typeof data13 !== "string"){
const err31 = {instancePath:instancePath+"/whole/" + i3+"/unit",schemaPath:"#/$defs/fact/oneOf/0/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((((data13 === "text") || (data13 === "bytes")) || (data13 === "ratio")) || (data13 === "count")) || (data13 === "ms"))){
const err32 = {instancePath:instancePath+"/whole/" + i3+"/unit",schemaPath:"#/$defs/fact/oneOf/0/properties/unit/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[0].properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data9.base !== undefined){
let data14 = data9.base;
if(((!((typeof data14 == "number") && (isFinite(data14)))) && (typeof data14 !== "string")) && (data14 !== null)){
const err33 = {instancePath:instancePath+"/whole/" + i3+"/base",schemaPath:"#/$defs/fact/oneOf/0/properties/base/type",keyword:"type",params:{type: schema19.oneOf[0].properties.base.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data9.head !== undefined){
let data15 = data9.head;
if(((!((typeof data15 == "number") && (isFinite(data15)))) && (typeof data15 !== "string")) && (data15 !== null)){
const err34 = {instancePath:instancePath+"/whole/" + i3+"/head",schemaPath:"#/$defs/fact/oneOf/0/properties/head/type",keyword:"type",params:{type: schema19.oneOf[0].properties.head.type},message:"must be number,string,null"};
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
const err35 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0){
valid13 = true;
passing0 = 0;
}
const _errs41 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.kind === undefined){
const err36 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data9.about === undefined){
const err37 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/1/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data9.name === undefined){
const err38 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data9.change === undefined){
const err39 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/1/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key4 in data9){
if(!((((key4 === "kind") || (key4 === "about")) || (key4 === "name")) || (key4 === "change"))){
const err40 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.kind !== undefined){
let data16 = data9.kind;
if(typeof data16 !== "string"){
const err41 = {instancePath:instancePath+"/whole/" + i3+"/kind",schemaPath:"#/$defs/fact/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if("name" !== data16){
const err42 = {instancePath:instancePath+"/whole/" + i3+"/kind",schemaPath:"#/$defs/fact/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "name"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data9.about !== undefined){
let data17 = data9.about;
if(typeof data17 !== "string"){
const err43 = {instancePath:instancePath+"/whole/" + i3+"/about",schemaPath:"#/$defs/fact/oneOf/1/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((((((((((((((data17 === "service") || (data17 === "limit")) || (data17 === "setting")) || (data17 === "variable")) || (data17 === "base-image")) || (data17 === "image")) || (data17 === "layer")) || (data17 === "dockerfile")) || (data17 === "file")) || (data17 === "package")) || (data17 === "throttling")) || (data17 === "memory")) || (data17 === "oom-kills")) || (data17 === "build"))){
const err44 = {instancePath:instancePath+"/whole/" + i3+"/about",schemaPath:"#/$defs/fact/oneOf/1/properties/about/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[1].properties.about.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data9.name !== undefined){
if(typeof data9.name !== "string"){
const err45 = {instancePath:instancePath+"/whole/" + i3+"/name",schemaPath:"#/$defs/fact/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data9.change !== undefined){
let data19 = data9.change;
if(typeof data19 !== "string"){
const err46 = {instancePath:instancePath+"/whole/" + i3+"/change",schemaPath:"#/$defs/fact/oneOf/1/properties/change/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(((data19 === "added") || (data19 === "removed")) || (data19 === "changed"))){
const err47 = {instancePath:instancePath+"/whole/" + i3+"/change",schemaPath:"#/$defs/fact/oneOf/1/properties/change/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[1].properties.change.enum},message:"must be equal to one of the allowed values"};
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
const err48 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid0 = _errs41 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid13 = true;
passing0 = 1;
}
const _errs52 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.kind === undefined){
const err49 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data9.about === undefined){
const err50 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/2/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data9.name === undefined){
const err51 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/2/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data9.lines === undefined){
const err52 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/2/required",keyword:"required",params:{missingProperty: "lines"},message:"must have required property '"+"lines"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data9.more === undefined){
const err53 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/2/required",keyword:"required",params:{missingProperty: "more"},message:"must have required property '"+"more"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key5 in data9){
if(!(((((key5 === "kind") || (key5 === "about")) || (key5 === "name")) || (key5 === "lines")) || (key5 === "more"))){
const err54 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data9.kind !== undefined){
let data20 = data9.kind;
if(typeof data20 !== "string"){
const err55 = {instancePath:instancePath+"/whole/" + i3+"/kind",schemaPath:"#/$defs/fact/oneOf/2/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if("diff" !== data20){
const err56 = {instancePath:instancePath+"/whole/" + i3+"/kind",schemaPath:"#/$defs/fact/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "diff"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data9.about !== undefined){
let data21 = data9.about;
if(typeof data21 !== "string"){
const err57 = {instancePath:instancePath+"/whole/" + i3+"/about",schemaPath:"#/$defs/fact/oneOf/2/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!((((((((((((((data21 === "service") || (data21 === "limit")) || (data21 === "setting")) || (data21 === "variable")) || (data21 === "base-image")) || (data21 === "image")) || (data21 === "layer")) || (data21 === "dockerfile")) || (data21 === "file")) || (data21 === "package")) || (data21 === "throttling")) || (data21 === "memory")) || (data21 === "oom-kills")) || (data21 === "build"))){
const err58 = {instancePath:instancePath+"/whole/" + i3+"/about",schemaPath:"#/$defs/fact/oneOf/2/properties/about/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[2].properties.about.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data9.name !== undefined){
if(typeof data9.name !== "string"){
const err59 = {instancePath:instancePath+"/whole/" + i3+"/name",schemaPath:"#/$defs/fact/oneOf/2/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data9.lines !== undefined){
let data23 = data9.lines;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
if(typeof data23[i4] !== "string"){
const err60 = {instancePath:instancePath+"/whole/" + i3+"/lines/" + i4,schemaPath:"#/$defs/fact/oneOf/2/properties/lines/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err61 = {instancePath:instancePath+"/whole/" + i3+"/lines",schemaPath:"#/$defs/fact/oneOf/2/properties/lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data9.more !== undefined){
let data25 = data9.more;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err62 = {instancePath:instancePath+"/whole/" + i3+"/more",schemaPath:"#/$defs/fact/oneOf/2/properties/more/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err63 = {instancePath:instancePath+"/whole/" + i3+"/more",schemaPath:"#/$defs/fact/oneOf/2/properties/more/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err64 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid0 = _errs52 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid13 = true;
passing0 = 2;
}
const _errs67 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.kind === undefined){
const err65 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data9.about === undefined){
const err66 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/3/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data9.count === undefined){
const err67 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/3/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key6 in data9){
if(!(((key6 === "kind") || (key6 === "about")) || (key6 === "count"))){
const err68 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data9.kind !== undefined){
let data26 = data9.kind;
if(typeof data26 !== "string"){
const err69 = {instancePath:instancePath+"/whole/" + i3+"/kind",schemaPath:"#/$defs/fact/oneOf/3/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if("more" !== data26){
const err70 = {instancePath:instancePath+"/whole/" + i3+"/kind",schemaPath:"#/$defs/fact/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "more"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data9.about !== undefined){
let data27 = data9.about;
if(typeof data27 !== "string"){
const err71 = {instancePath:instancePath+"/whole/" + i3+"/about",schemaPath:"#/$defs/fact/oneOf/3/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!((((((((((((((data27 === "service") || (data27 === "limit")) || (data27 === "setting")) || (data27 === "variable")) || (data27 === "base-image")) || (data27 === "image")) || (data27 === "layer")) || (data27 === "dockerfile")) || (data27 === "file")) || (data27 === "package")) || (data27 === "throttling")) || (data27 === "memory")) || (data27 === "oom-kills")) || (data27 === "build"))){
const err72 = {instancePath:instancePath+"/whole/" + i3+"/about",schemaPath:"#/$defs/fact/oneOf/3/properties/about/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[3].properties.about.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data9.count !== undefined){
let data28 = data9.count;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err73 = {instancePath:instancePath+"/whole/" + i3+"/count",schemaPath:"#/$defs/fact/oneOf/3/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
const err74 = {instancePath:instancePath+"/whole/" + i3+"/count",schemaPath:"#/$defs/fact/oneOf/3/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err75 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid0 = _errs67 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid13 = true;
passing0 = 3;
}
}
}
}
if(!valid13){
const err76 = {instancePath:instancePath+"/whole/" + i3,schemaPath:"#/$defs/fact/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
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
const err77 = {instancePath:instancePath+"/whole",schemaPath:"#/properties/whole/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.services !== undefined){
let data29 = data.services;
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
if(!(validate14(data29[i5], {instancePath:instancePath+"/services/" + i5,parentData:data29,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate13.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"required":["runs","series","fewestRuns","errorLevel","changes","creeps","settings"],"properties":{"runs":{"type":"integer","minimum":0,"description":"Stored runs that were looked at."},"series":{"type":"integer","minimum":0,"description":"Metrics with enough runs to show a change of level, per kind of machine."},"fewestRuns":{"type":"integer","description":"So many comparable runs a series needs."},"errorLevel":{"type":"number","description":"Probability that any series shows a change or a creep although its runs are in no order."},"changes":{"type":"array","items":{"$ref":"#/$defs/levelChange"},"description":"Newest first."},"creeps":{"type":"array","items":{"$ref":"#/$defs/creep"},"description":"Largest first, in proportion to their interval."},"settings":{"type":"array","items":{"$ref":"#/$defs/trendSetting"},"description":"Kinds of machine and ways of measuring, in the order in which they came: what is timed is looked at within each alone."}}};
const schema23 = {"type":"object","additionalProperties":false,"description":"A level that ended with one run and another that began with the next comparable one: the change is in a commit after the first, up to the second.","required":["name","subject","unit","scale","before","after","change","pValue","runsBefore","runsAfter","lastBefore","firstAfter","runsBetween","alsoChanged"],"properties":{"name":{"type":"string","enum":["startup","response-p50","latency-p50","cpu-per-request","memory-peak","errors","image-size","layers","restarts","oom-kills"]},"subject":{"type":"string","description":"stack, service, endpoint or scenario"},"unit":{"type":"string","enum":["ms","us","bytes","s","count","ratio"]},"scale":{"type":"string","enum":["ratio","difference"],"description":"What change is: after / before - 1, or after - before in the unit."},"before":{"type":"number","description":"Median of the level that ended."},"after":{"type":"number","description":"Median of the level that began."},"change":{"type":"number"},"pValue":{"type":"number","description":"Share of shuffled series that show as large a shift."},"runsBefore":{"type":"integer"},"runsAfter":{"type":"integer"},"lastBefore":{"$ref":"#/$defs/trendRun"},"firstAfter":{"$ref":"#/$defs/trendRun"},"runsBetween":{"type":"integer","minimum":0,"description":"Stored runs between the two that cannot be compared with them, or have no value."},"alsoChanged":{"type":"array","items":{"type":"string"},"description":"What else differs between the two runs and may be the reason: the tool, the kernel, the engine."}}};
const schema24 = {"type":"object","additionalProperties":false,"required":["runId","createdAt","commit"],"properties":{"runId":{"type":"string"},"createdAt":{"type":"string","description":"ISO 8601, UTC"},"commit":{"oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["sha","subject"],"properties":{"sha":{"type":"string"},"subject":{"type":"string"}}}]}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.unit === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.scale === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},message:"must have required property '"+"scale"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.before === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.after === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.change === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.pValue === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pValue"},message:"must have required property '"+"pValue"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.runsBefore === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runsBefore"},message:"must have required property '"+"runsBefore"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.runsAfter === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runsAfter"},message:"must have required property '"+"runsAfter"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.lastBefore === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastBefore"},message:"must have required property '"+"lastBefore"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.firstAfter === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "firstAfter"},message:"must have required property '"+"firstAfter"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.runsBetween === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runsBetween"},message:"must have required property '"+"runsBetween"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.alsoChanged === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alsoChanged"},message:"must have required property '"+"alsoChanged"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
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
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((((((((data0 === "startup") || (data0 === "response-p50")) || (data0 === "latency-p50")) || (data0 === "cpu-per-request")) || (data0 === "memory-peak")) || (data0 === "errors")) || (data0 === "image-size")) || (data0 === "layers")) || (data0 === "restarts")) || (data0 === "oom-kills"))){
const err16 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema23.properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
const err17 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if(typeof data2 !== "string"){
const err18 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((((data2 === "ms") || (data2 === "us")) || (data2 === "bytes")) || (data2 === "s")) || (data2 === "count")) || (data2 === "ratio"))){
const err19 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema23.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.scale !== undefined){
let data3 = data.scale;
if(typeof data3 !== "string"){
const err20 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data3 === "ratio") || (data3 === "difference"))){
const err21 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/enum",keyword:"enum",params:{allowedValues: schema23.properties.scale.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.before !== undefined){
let data4 = data.before;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err22 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.after !== undefined){
let data5 = data.after;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err23 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.change !== undefined){
let data6 = data.change;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err24 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.pValue !== undefined){
let data7 = data.pValue;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err25 = {instancePath:instancePath+"/pValue",schemaPath:"#/properties/pValue/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.runsBefore !== undefined){
let data8 = data.runsBefore;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err26 = {instancePath:instancePath+"/runsBefore",schemaPath:"#/properties/runsBefore/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.runsAfter !== undefined){
let data9 = data.runsAfter;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err27 = {instancePath:instancePath+"/runsAfter",schemaPath:"#/properties/runsAfter/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.lastBefore !== undefined){
let data10 = data.lastBefore;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.runId === undefined){
const err28 = {instancePath:instancePath+"/lastBefore",schemaPath:"#/$defs/trendRun/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10.createdAt === undefined){
const err29 = {instancePath:instancePath+"/lastBefore",schemaPath:"#/$defs/trendRun/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data10.commit === undefined){
const err30 = {instancePath:instancePath+"/lastBefore",schemaPath:"#/$defs/trendRun/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key1 in data10){
if(!(((key1 === "runId") || (key1 === "createdAt")) || (key1 === "commit"))){
const err31 = {instancePath:instancePath+"/lastBefore",schemaPath:"#/$defs/trendRun/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.runId !== undefined){
if(typeof data10.runId !== "string"){
const err32 = {instancePath:instancePath+"/lastBefore/runId",schemaPath:"#/$defs/trendRun/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data10.createdAt !== undefined){
if(typeof data10.createdAt !== "string"){
const err33 = {instancePath:instancePath+"/lastBefore/createdAt",schemaPath:"#/$defs/trendRun/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data10.commit !== undefined){
let data13 = data10.commit;
const _errs31 = errors;
let valid3 = false;
let passing0 = null;
const _errs32 = errors;
if(data13 !== null){
const err34 = {instancePath:instancePath+"/lastBefore/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
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
if(data13.sha === undefined){
const err35 = {instancePath:instancePath+"/lastBefore/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/required",keyword:"required",params:{missingProperty: "sha"},message:"must have required property '"+"sha"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data13.subject === undefined){
const err36 = {instancePath:instancePath+"/lastBefore/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 in data13){
if(!((key2 === "sha") || (key2 === "subject"))){
const err37 = {instancePath:instancePath+"/lastBefore/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.sha !== undefined){
if(typeof data13.sha !== "string"){
const err38 = {instancePath:instancePath+"/lastBefore/commit/sha",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.subject !== undefined){
if(typeof data13.subject !== "string"){
const err39 = {instancePath:instancePath+"/lastBefore/commit/subject",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err40 = {instancePath:instancePath+"/lastBefore/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
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
const err41 = {instancePath:instancePath+"/lastBefore/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
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
}
else {
const err42 = {instancePath:instancePath+"/lastBefore",schemaPath:"#/$defs/trendRun/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.firstAfter !== undefined){
let data16 = data.firstAfter;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.runId === undefined){
const err43 = {instancePath:instancePath+"/firstAfter",schemaPath:"#/$defs/trendRun/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16.createdAt === undefined){
const err44 = {instancePath:instancePath+"/firstAfter",schemaPath:"#/$defs/trendRun/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data16.commit === undefined){
const err45 = {instancePath:instancePath+"/firstAfter",schemaPath:"#/$defs/trendRun/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key3 in data16){
if(!(((key3 === "runId") || (key3 === "createdAt")) || (key3 === "commit"))){
const err46 = {instancePath:instancePath+"/firstAfter",schemaPath:"#/$defs/trendRun/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data16.runId !== undefined){
if(typeof data16.runId !== "string"){
const err47 = {instancePath:instancePath+"/firstAfter/runId",schemaPath:"#/$defs/trendRun/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data16.createdAt !== undefined){
if(typeof data16.createdAt !== "string"){
const err48 = {instancePath:instancePath+"/firstAfter/createdAt",schemaPath:"#/$defs/trendRun/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data16.commit !== undefined){
let data19 = data16.commit;
const _errs50 = errors;
let valid7 = false;
let passing1 = null;
const _errs51 = errors;
if(data19 !== null){
const err49 = {instancePath:instancePath+"/firstAfter/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid1 = _errs51 === errors;
if(_valid1){
valid7 = true;
passing1 = 0;
}
const _errs53 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.sha === undefined){
const err50 = {instancePath:instancePath+"/firstAfter/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/required",keyword:"required",params:{missingProperty: "sha"},message:"must have required property '"+"sha"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data19.subject === undefined){
const err51 = {instancePath:instancePath+"/firstAfter/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key4 in data19){
if(!((key4 === "sha") || (key4 === "subject"))){
const err52 = {instancePath:instancePath+"/firstAfter/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data19.sha !== undefined){
if(typeof data19.sha !== "string"){
const err53 = {instancePath:instancePath+"/firstAfter/commit/sha",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data19.subject !== undefined){
if(typeof data19.subject !== "string"){
const err54 = {instancePath:instancePath+"/firstAfter/commit/subject",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err55 = {instancePath:instancePath+"/firstAfter/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid1 = _errs53 === errors;
if(_valid1 && valid7){
valid7 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid7 = true;
passing1 = 1;
}
}
if(!valid7){
const err56 = {instancePath:instancePath+"/firstAfter/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/firstAfter",schemaPath:"#/$defs/trendRun/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.runsBetween !== undefined){
let data22 = data.runsBetween;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err58 = {instancePath:instancePath+"/runsBetween",schemaPath:"#/properties/runsBetween/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err59 = {instancePath:instancePath+"/runsBetween",schemaPath:"#/properties/runsBetween/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.alsoChanged !== undefined){
let data23 = data.alsoChanged;
if(Array.isArray(data23)){
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
if(typeof data23[i0] !== "string"){
const err60 = {instancePath:instancePath+"/alsoChanged/" + i0,schemaPath:"#/properties/alsoChanged/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err61 = {instancePath:instancePath+"/alsoChanged",schemaPath:"#/properties/alsoChanged/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","additionalProperties":false,"description":"A slow, steady change within levels.","required":["name","subject","unit","scale","perRun","total","interval","pValue","runs","first","last"],"properties":{"name":{"type":"string","enum":["startup","response-p50","latency-p50","cpu-per-request","memory-peak","errors","image-size","layers","restarts","oom-kills"]},"subject":{"type":"string","description":"stack, service, endpoint or scenario"},"unit":{"type":"string","enum":["ms","us","bytes","s","count","ratio"]},"scale":{"type":"string","enum":["ratio","difference"],"description":"What perRun, total and interval are: shares, or in the unit."},"perRun":{"type":"number","description":"Per stored run."},"total":{"type":"number","description":"From first to last run, steps left out."},"interval":{"type":"object","additionalProperties":false,"required":["low","high","confidence"],"properties":{"low":{"type":"number"},"high":{"type":"number"},"confidence":{"type":"number"}},"description":"Of the total."},"pValue":{"type":"number"},"runs":{"type":"integer","description":"Runs that it rests on."},"first":{"$ref":"#/$defs/trendRun"},"last":{"$ref":"#/$defs/trendRun"}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.unit === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.scale === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},message:"must have required property '"+"scale"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.perRun === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "perRun"},message:"must have required property '"+"perRun"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.total === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.interval === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interval"},message:"must have required property '"+"interval"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.pValue === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pValue"},message:"must have required property '"+"pValue"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.runs === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.first === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.last === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last"},message:"must have required property '"+"last"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema26.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((((((((data0 === "startup") || (data0 === "response-p50")) || (data0 === "latency-p50")) || (data0 === "cpu-per-request")) || (data0 === "memory-peak")) || (data0 === "errors")) || (data0 === "image-size")) || (data0 === "layers")) || (data0 === "restarts")) || (data0 === "oom-kills"))){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema26.properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
const err14 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if(typeof data2 !== "string"){
const err15 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((((data2 === "ms") || (data2 === "us")) || (data2 === "bytes")) || (data2 === "s")) || (data2 === "count")) || (data2 === "ratio"))){
const err16 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema26.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.scale !== undefined){
let data3 = data.scale;
if(typeof data3 !== "string"){
const err17 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data3 === "ratio") || (data3 === "difference"))){
const err18 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/enum",keyword:"enum",params:{allowedValues: schema26.properties.scale.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.perRun !== undefined){
let data4 = data.perRun;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err19 = {instancePath:instancePath+"/perRun",schemaPath:"#/properties/perRun/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.total !== undefined){
let data5 = data.total;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err20 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.interval !== undefined){
let data6 = data.interval;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.low === undefined){
const err21 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.high === undefined){
const err22 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.confidence === undefined){
const err23 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data6){
if(!(((key1 === "low") || (key1 === "high")) || (key1 === "confidence"))){
const err24 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.low !== undefined){
let data7 = data6.low;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err25 = {instancePath:instancePath+"/interval/low",schemaPath:"#/properties/interval/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.high !== undefined){
let data8 = data6.high;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err26 = {instancePath:instancePath+"/interval/high",schemaPath:"#/properties/interval/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.confidence !== undefined){
let data9 = data6.confidence;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err27 = {instancePath:instancePath+"/interval/confidence",schemaPath:"#/properties/interval/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err28 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.pValue !== undefined){
let data10 = data.pValue;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err29 = {instancePath:instancePath+"/pValue",schemaPath:"#/properties/pValue/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.runs !== undefined){
let data11 = data.runs;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err30 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.first !== undefined){
let data12 = data.first;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.runId === undefined){
const err31 = {instancePath:instancePath+"/first",schemaPath:"#/$defs/trendRun/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12.createdAt === undefined){
const err32 = {instancePath:instancePath+"/first",schemaPath:"#/$defs/trendRun/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data12.commit === undefined){
const err33 = {instancePath:instancePath+"/first",schemaPath:"#/$defs/trendRun/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key2 in data12){
if(!(((key2 === "runId") || (key2 === "createdAt")) || (key2 === "commit"))){
const err34 = {instancePath:instancePath+"/first",schemaPath:"#/$defs/trendRun/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.runId !== undefined){
if(typeof data12.runId !== "string"){
const err35 = {instancePath:instancePath+"/first/runId",schemaPath:"#/$defs/trendRun/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data12.createdAt !== undefined){
if(typeof data12.createdAt !== "string"){
const err36 = {instancePath:instancePath+"/first/createdAt",schemaPath:"#/$defs/trendRun/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.commit !== undefined){
let data15 = data12.commit;
const _errs36 = errors;
let valid4 = false;
let passing0 = null;
const _errs37 = errors;
if(data15 !== null){
const err37 = {instancePath:instancePath+"/first/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs37 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs39 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.sha === undefined){
const err38 = {instancePath:instancePath+"/first/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/required",keyword:"required",params:{missingProperty: "sha"},message:"must have required property '"+"sha"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data15.subject === undefined){
const err39 = {instancePath:instancePath+"/first/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key3 in data15){
if(!((key3 === "sha") || (key3 === "subject"))){
const err40 = {instancePath:instancePath+"/first/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.sha !== undefined){
if(typeof data15.sha !== "string"){
const err41 = {instancePath:instancePath+"/first/commit/sha",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data15.subject !== undefined){
if(typeof data15.subject !== "string"){
const err42 = {instancePath:instancePath+"/first/commit/subject",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err43 = {instancePath:instancePath+"/first/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid0 = _errs39 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err44 = {instancePath:instancePath+"/first/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
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
const err45 = {instancePath:instancePath+"/first",schemaPath:"#/$defs/trendRun/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.last !== undefined){
let data18 = data.last;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.runId === undefined){
const err46 = {instancePath:instancePath+"/last",schemaPath:"#/$defs/trendRun/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data18.createdAt === undefined){
const err47 = {instancePath:instancePath+"/last",schemaPath:"#/$defs/trendRun/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data18.commit === undefined){
const err48 = {instancePath:instancePath+"/last",schemaPath:"#/$defs/trendRun/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key4 in data18){
if(!(((key4 === "runId") || (key4 === "createdAt")) || (key4 === "commit"))){
const err49 = {instancePath:instancePath+"/last",schemaPath:"#/$defs/trendRun/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data18.runId !== undefined){
if(typeof data18.runId !== "string"){
const err50 = {instancePath:instancePath+"/last/runId",schemaPath:"#/$defs/trendRun/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data18.createdAt !== undefined){
if(typeof data18.createdAt !== "string"){
const err51 = {instancePath:instancePath+"/last/createdAt",schemaPath:"#/$defs/trendRun/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data18.commit !== undefined){
let data21 = data18.commit;
const _errs55 = errors;
let valid8 = false;
let passing1 = null;
const _errs56 = errors;
if(data21 !== null){
const err52 = {instancePath:instancePath+"/last/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid1 = _errs56 === errors;
if(_valid1){
valid8 = true;
passing1 = 0;
}
const _errs58 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.sha === undefined){
const err53 = {instancePath:instancePath+"/last/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/required",keyword:"required",params:{missingProperty: "sha"},message:"must have required property '"+"sha"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data21.subject === undefined){
const err54 = {instancePath:instancePath+"/last/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key5 in data21){
if(!((key5 === "sha") || (key5 === "subject"))){
const err55 = {instancePath:instancePath+"/last/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data21.sha !== undefined){
if(typeof data21.sha !== "string"){
const err56 = {instancePath:instancePath+"/last/commit/sha",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data21.subject !== undefined){
if(typeof data21.subject !== "string"){
const err57 = {instancePath:instancePath+"/last/commit/subject",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err58 = {instancePath:instancePath+"/last/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid1 = _errs58 === errors;
if(_valid1 && valid8){
valid8 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid8 = true;
passing1 = 1;
}
}
if(!valid8){
const err59 = {instancePath:instancePath+"/last/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err60 = {instancePath:instancePath+"/last",schemaPath:"#/$defs/trendRun/type",keyword:"type",params:{type: "object"},message:"must be object"};
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

const schema29 = {"type":"object","additionalProperties":false,"required":["runs","first","last","differences"],"properties":{"runs":{"type":"integer","minimum":1},"first":{"$ref":"#/$defs/trendRun"},"last":{"$ref":"#/$defs/trendRun"},"differences":{"type":"array","items":{"type":"string"},"description":"What the run before the first had instead; empty for the oldest."}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.runs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.first === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.last === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last"},message:"must have required property '"+"last"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.differences === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "differences"},message:"must have required property '"+"differences"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "runs") || (key0 === "first")) || (key0 === "last")) || (key0 === "differences"))){
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
if(data.runs !== undefined){
let data0 = data.runs;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.first !== undefined){
let data1 = data.first;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.runId === undefined){
const err7 = {instancePath:instancePath+"/first",schemaPath:"#/$defs/trendRun/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.createdAt === undefined){
const err8 = {instancePath:instancePath+"/first",schemaPath:"#/$defs/trendRun/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.commit === undefined){
const err9 = {instancePath:instancePath+"/first",schemaPath:"#/$defs/trendRun/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "runId") || (key1 === "createdAt")) || (key1 === "commit"))){
const err10 = {instancePath:instancePath+"/first",schemaPath:"#/$defs/trendRun/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.runId !== undefined){
if(typeof data1.runId !== "string"){
const err11 = {instancePath:instancePath+"/first/runId",schemaPath:"#/$defs/trendRun/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.createdAt !== undefined){
if(typeof data1.createdAt !== "string"){
const err12 = {instancePath:instancePath+"/first/createdAt",schemaPath:"#/$defs/trendRun/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.commit !== undefined){
let data4 = data1.commit;
const _errs13 = errors;
let valid3 = false;
let passing0 = null;
const _errs14 = errors;
if(data4 !== null){
const err13 = {instancePath:instancePath+"/first/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs16 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.sha === undefined){
const err14 = {instancePath:instancePath+"/first/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/required",keyword:"required",params:{missingProperty: "sha"},message:"must have required property '"+"sha"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.subject === undefined){
const err15 = {instancePath:instancePath+"/first/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 in data4){
if(!((key2 === "sha") || (key2 === "subject"))){
const err16 = {instancePath:instancePath+"/first/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.sha !== undefined){
if(typeof data4.sha !== "string"){
const err17 = {instancePath:instancePath+"/first/commit/sha",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.subject !== undefined){
if(typeof data4.subject !== "string"){
const err18 = {instancePath:instancePath+"/first/commit/subject",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/first/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs16 === errors;
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
const err20 = {instancePath:instancePath+"/first/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/first",schemaPath:"#/$defs/trendRun/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.last !== undefined){
let data7 = data.last;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.runId === undefined){
const err22 = {instancePath:instancePath+"/last",schemaPath:"#/$defs/trendRun/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.createdAt === undefined){
const err23 = {instancePath:instancePath+"/last",schemaPath:"#/$defs/trendRun/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.commit === undefined){
const err24 = {instancePath:instancePath+"/last",schemaPath:"#/$defs/trendRun/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key3 in data7){
if(!(((key3 === "runId") || (key3 === "createdAt")) || (key3 === "commit"))){
const err25 = {instancePath:instancePath+"/last",schemaPath:"#/$defs/trendRun/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.runId !== undefined){
if(typeof data7.runId !== "string"){
const err26 = {instancePath:instancePath+"/last/runId",schemaPath:"#/$defs/trendRun/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.createdAt !== undefined){
if(typeof data7.createdAt !== "string"){
const err27 = {instancePath:instancePath+"/last/createdAt",schemaPath:"#/$defs/trendRun/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data7.commit !== undefined){
let data10 = data7.commit;
const _errs32 = errors;
let valid7 = false;
let passing1 = null;
const _errs33 = errors;
if(data10 !== null){
const err28 = {instancePath:instancePath+"/last/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid1 = _errs33 === errors;
if(_valid1){
valid7 = true;
passing1 = 0;
}
const _errs35 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.sha === undefined){
const err29 = {instancePath:instancePath+"/last/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/required",keyword:"required",params:{missingProperty: "sha"},message:"must have required property '"+"sha"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data10.subject === undefined){
const err30 = {instancePath:instancePath+"/last/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key4 in data10){
if(!((key4 === "sha") || (key4 === "subject"))){
const err31 = {instancePath:instancePath+"/last/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.sha !== undefined){
if(typeof data10.sha !== "string"){
const err32 = {instancePath:instancePath+"/last/commit/sha",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data10.subject !== undefined){
if(typeof data10.subject !== "string"){
const err33 = {instancePath:instancePath+"/last/commit/subject",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err34 = {instancePath:instancePath+"/last/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid1 = _errs35 === errors;
if(_valid1 && valid7){
valid7 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid7 = true;
passing1 = 1;
}
}
if(!valid7){
const err35 = {instancePath:instancePath+"/last/commit",schemaPath:"#/$defs/trendRun/properties/commit/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/last",schemaPath:"#/$defs/trendRun/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.differences !== undefined){
let data13 = data.differences;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(typeof data13[i0] !== "string"){
const err37 = {instancePath:instancePath+"/differences/" + i0,schemaPath:"#/properties/differences/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err38 = {instancePath:instancePath+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate22.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.runs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.series === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "series"},message:"must have required property '"+"series"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.fewestRuns === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fewestRuns"},message:"must have required property '"+"fewestRuns"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.errorLevel === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errorLevel"},message:"must have required property '"+"errorLevel"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.changes === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.creeps === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "creeps"},message:"must have required property '"+"creeps"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.settings === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "runs") || (key0 === "series")) || (key0 === "fewestRuns")) || (key0 === "errorLevel")) || (key0 === "changes")) || (key0 === "creeps")) || (key0 === "settings"))){
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
if(data.runs !== undefined){
let data0 = data.runs;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.series !== undefined){
let data1 = data.series;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err10 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.fewestRuns !== undefined){
let data2 = data.fewestRuns;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/fewestRuns",schemaPath:"#/properties/fewestRuns/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.errorLevel !== undefined){
let data3 = data.errorLevel;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/errorLevel",schemaPath:"#/properties/errorLevel/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.changes !== undefined){
let data4 = data.changes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate18(data4[i0], {instancePath:instancePath+"/changes/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.creeps !== undefined){
let data6 = data.creeps;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate20(data6[i1], {instancePath:instancePath+"/creeps/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/creeps",schemaPath:"#/properties/creeps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.settings !== undefined){
let data8 = data.settings;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate22(data8[i2], {instancePath:instancePath+"/settings/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


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
if(data.baseline === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.metrics === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.budgets === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "budgets"},message:"must have required property '"+"budgets"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.unmeasured === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmeasured"},message:"must have required property '"+"unmeasured"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.badAnswers === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "badAnswers"},message:"must have required property '"+"badAnswers"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.problems === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problems"},message:"must have required property '"+"problems"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.why === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.trend === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trend"},message:"must have required property '"+"trend"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err16 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(1 !== data0){
const err17 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.document !== undefined){
let data1 = data.document;
if(typeof data1 !== "string"){
const err18 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if("comparison" !== data1){
const err19 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/const",keyword:"const",params:{allowedValue: "comparison"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.runId !== undefined){
let data2 = data.runId;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err20 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{6,32}$"},message:"must match pattern \""+"^[a-z0-9]{6,32}$"+"\""};
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
const err21 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.createdAt !== undefined){
if(typeof data.createdAt !== "string"){
const err22 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.tool !== undefined){
let data4 = data.tool;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err23 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data4.version === undefined){
const err24 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "name") || (key1 === "version"))){
const err25 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 !== "string"){
const err26 = {instancePath:instancePath+"/tool/name",schemaPath:"#/$defs/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if("compose-gate" !== data5){
const err27 = {instancePath:instancePath+"/tool/name",schemaPath:"#/$defs/tool/properties/name/const",keyword:"const",params:{allowedValue: "compose-gate"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4.version !== undefined){
if(typeof data4.version !== "string"){
const err28 = {instancePath:instancePath+"/tool/version",schemaPath:"#/$defs/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err29 = {instancePath:instancePath+"/tool",schemaPath:"#/$defs/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.environment !== undefined){
if(typeof data.environment !== "string"){
const err30 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
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
const err31 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data8.mode === undefined){
const err32 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/0/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data8.rounds === undefined){
const err33 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/0/required",keyword:"required",params:{missingProperty: "rounds"},message:"must have required property '"+"rounds"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data8.gatedRatios === undefined){
const err34 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/0/required",keyword:"required",params:{missingProperty: "gatedRatios"},message:"must have required property '"+"gatedRatios"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data8.gatedCounts === undefined){
const err35 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/0/required",keyword:"required",params:{missingProperty: "gatedCounts"},message:"must have required property '"+"gatedCounts"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data8.errorLevel === undefined){
const err36 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/0/required",keyword:"required",params:{missingProperty: "errorLevel"},message:"must have required property '"+"errorLevel"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data8.baseline === undefined){
const err37 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/0/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data8){
if(!(((((((key2 === "kind") || (key2 === "mode")) || (key2 === "rounds")) || (key2 === "gatedRatios")) || (key2 === "gatedCounts")) || (key2 === "errorLevel")) || (key2 === "baseline"))){
const err38 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
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
let data9 = data8.kind;
if(typeof data9 !== "string"){
const err39 = {instancePath:instancePath+"/basis/kind",schemaPath:"#/properties/basis/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if("base-variant" !== data9){
const err40 = {instancePath:instancePath+"/basis/kind",schemaPath:"#/properties/basis/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "base-variant"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data8.mode !== undefined){
let data10 = data8.mode;
if(typeof data10 !== "string"){
const err41 = {instancePath:instancePath+"/basis/mode",schemaPath:"#/properties/basis/oneOf/0/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!((data10 === "paired") || (data10 === "alternating"))){
const err42 = {instancePath:instancePath+"/basis/mode",schemaPath:"#/properties/basis/oneOf/0/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.basis.oneOf[0].properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data8.rounds !== undefined){
let data11 = data8.rounds;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err43 = {instancePath:instancePath+"/basis/rounds",schemaPath:"#/properties/basis/oneOf/0/properties/rounds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err44 = {instancePath:instancePath+"/basis/rounds",schemaPath:"#/properties/basis/oneOf/0/properties/rounds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data8.gatedRatios !== undefined){
let data12 = data8.gatedRatios;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err45 = {instancePath:instancePath+"/basis/gatedRatios",schemaPath:"#/properties/basis/oneOf/0/properties/gatedRatios/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err46 = {instancePath:instancePath+"/basis/gatedRatios",schemaPath:"#/properties/basis/oneOf/0/properties/gatedRatios/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data8.gatedCounts !== undefined){
let data13 = data8.gatedCounts;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err47 = {instancePath:instancePath+"/basis/gatedCounts",schemaPath:"#/properties/basis/oneOf/0/properties/gatedCounts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err48 = {instancePath:instancePath+"/basis/gatedCounts",schemaPath:"#/properties/basis/oneOf/0/properties/gatedCounts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data8.errorLevel !== undefined){
let data14 = data8.errorLevel;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err49 = {instancePath:instancePath+"/basis/errorLevel",schemaPath:"#/properties/basis/oneOf/0/properties/errorLevel/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data8.baseline !== undefined){
let data15 = data8.baseline;
if((typeof data15 !== "string") && (data15 !== null)){
const err50 = {instancePath:instancePath+"/basis/baseline",schemaPath:"#/properties/basis/oneOf/0/properties/baseline/type",keyword:"type",params:{type: schema11.properties.basis.oneOf[0].properties.baseline.type},message:"must be string,null"};
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
const err51 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs39 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.kind === undefined){
const err52 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data8.path === undefined){
const err53 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "kind") || (key3 === "path"))){
const err54 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data8.kind !== undefined){
let data16 = data8.kind;
if(typeof data16 !== "string"){
const err55 = {instancePath:instancePath+"/basis/kind",schemaPath:"#/properties/basis/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if("baseline" !== data16){
const err56 = {instancePath:instancePath+"/basis/kind",schemaPath:"#/properties/basis/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "baseline"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data8.path !== undefined){
if(typeof data8.path !== "string"){
const err57 = {instancePath:instancePath+"/basis/path",schemaPath:"#/properties/basis/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err58 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid0 = _errs39 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
const _errs46 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.kind === undefined){
const err59 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data8.reason === undefined){
const err60 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/2/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key4 in data8){
if(!((key4 === "kind") || (key4 === "reason"))){
const err61 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data8.kind !== undefined){
let data18 = data8.kind;
if(typeof data18 !== "string"){
const err62 = {instancePath:instancePath+"/basis/kind",schemaPath:"#/properties/basis/oneOf/2/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if("none" !== data18){
const err63 = {instancePath:instancePath+"/basis/kind",schemaPath:"#/properties/basis/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data8.reason !== undefined){
if(typeof data8.reason !== "string"){
const err64 = {instancePath:instancePath+"/basis/reason",schemaPath:"#/properties/basis/oneOf/2/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err65 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid0 = _errs46 === errors;
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
const err66 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
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
if(data.baseline !== undefined){
let data20 = data.baseline;
const _errs54 = errors;
let valid7 = false;
let passing1 = null;
const _errs55 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.kind === undefined){
const err67 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data20.path === undefined){
const err68 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/0/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data20.why === undefined){
const err69 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/0/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key5 in data20){
if(!(((key5 === "kind") || (key5 === "path")) || (key5 === "why"))){
const err70 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data20.kind !== undefined){
let data21 = data20.kind;
if(typeof data21 !== "string"){
const err71 = {instancePath:instancePath+"/baseline/kind",schemaPath:"#/properties/baseline/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if("absent" !== data21){
const err72 = {instancePath:instancePath+"/baseline/kind",schemaPath:"#/properties/baseline/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data20.path !== undefined){
let data22 = data20.path;
if((typeof data22 !== "string") && (data22 !== null)){
const err73 = {instancePath:instancePath+"/baseline/path",schemaPath:"#/properties/baseline/oneOf/0/properties/path/type",keyword:"type",params:{type: schema11.properties.baseline.oneOf[0].properties.path.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data20.why !== undefined){
if(typeof data20.why !== "string"){
const err74 = {instancePath:instancePath+"/baseline/why",schemaPath:"#/properties/baseline/oneOf/0/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err75 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid1 = _errs55 === errors;
if(_valid1){
valid7 = true;
passing1 = 0;
}
const _errs64 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.kind === undefined){
const err76 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data20.path === undefined){
const err77 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data20.why === undefined){
const err78 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/1/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key6 in data20){
if(!(((key6 === "kind") || (key6 === "path")) || (key6 === "why"))){
const err79 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data20.kind !== undefined){
let data24 = data20.kind;
if(typeof data24 !== "string"){
const err80 = {instancePath:instancePath+"/baseline/kind",schemaPath:"#/properties/baseline/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if("unusable" !== data24){
const err81 = {instancePath:instancePath+"/baseline/kind",schemaPath:"#/properties/baseline/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "unusable"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data20.path !== undefined){
if(typeof data20.path !== "string"){
const err82 = {instancePath:instancePath+"/baseline/path",schemaPath:"#/properties/baseline/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data20.why !== undefined){
if(typeof data20.why !== "string"){
const err83 = {instancePath:instancePath+"/baseline/why",schemaPath:"#/properties/baseline/oneOf/1/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err84 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid1 = _errs64 === errors;
if(_valid1 && valid7){
valid7 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid7 = true;
passing1 = 1;
}
const _errs73 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.kind === undefined){
const err85 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data20.path === undefined){
const err86 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/2/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data20.runs === undefined){
const err87 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/2/required",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data20.sameSetting === undefined){
const err88 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/2/required",keyword:"required",params:{missingProperty: "sameSetting"},message:"must have required property '"+"sameSetting"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data20.newest === undefined){
const err89 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/2/required",keyword:"required",params:{missingProperty: "newest"},message:"must have required property '"+"newest"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data20.startOrder === undefined){
const err90 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/2/required",keyword:"required",params:{missingProperty: "startOrder"},message:"must have required property '"+"startOrder"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key7 in data20){
if(!((((((key7 === "kind") || (key7 === "path")) || (key7 === "runs")) || (key7 === "sameSetting")) || (key7 === "newest")) || (key7 === "startOrder"))){
const err91 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data20.kind !== undefined){
let data27 = data20.kind;
if(typeof data27 !== "string"){
const err92 = {instancePath:instancePath+"/baseline/kind",schemaPath:"#/properties/baseline/oneOf/2/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if("used" !== data27){
const err93 = {instancePath:instancePath+"/baseline/kind",schemaPath:"#/properties/baseline/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "used"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data20.path !== undefined){
if(typeof data20.path !== "string"){
const err94 = {instancePath:instancePath+"/baseline/path",schemaPath:"#/properties/baseline/oneOf/2/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data20.runs !== undefined){
let data29 = data20.runs;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err95 = {instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/oneOf/2/properties/runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 1 || isNaN(data29)){
const err96 = {instancePath:instancePath+"/baseline/runs",schemaPath:"#/properties/baseline/oneOf/2/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data20.sameSetting !== undefined){
let data30 = data20.sameSetting;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err97 = {instancePath:instancePath+"/baseline/sameSetting",schemaPath:"#/properties/baseline/oneOf/2/properties/sameSetting/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err98 = {instancePath:instancePath+"/baseline/sameSetting",schemaPath:"#/properties/baseline/oneOf/2/properties/sameSetting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data20.newest !== undefined){
let data31 = data20.newest;
const _errs85 = errors;
let valid11 = false;
let passing2 = null;
const _errs86 = errors;
if(data31 !== null){
const err99 = {instancePath:instancePath+"/baseline/newest",schemaPath:"#/properties/baseline/oneOf/2/properties/newest/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid2 = _errs86 === errors;
if(_valid2){
valid11 = true;
passing2 = 0;
}
const _errs88 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.runId === undefined){
const err100 = {instancePath:instancePath+"/baseline/newest",schemaPath:"#/properties/baseline/oneOf/2/properties/newest/oneOf/1/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data31.createdAt === undefined){
const err101 = {instancePath:instancePath+"/baseline/newest",schemaPath:"#/properties/baseline/oneOf/2/properties/newest/oneOf/1/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data31.commit === undefined){
const err102 = {instancePath:instancePath+"/baseline/newest",schemaPath:"#/properties/baseline/oneOf/2/properties/newest/oneOf/1/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key8 in data31){
if(!(((key8 === "runId") || (key8 === "createdAt")) || (key8 === "commit"))){
const err103 = {instancePath:instancePath+"/baseline/newest",schemaPath:"#/properties/baseline/oneOf/2/properties/newest/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data31.runId !== undefined){
if(typeof data31.runId !== "string"){
const err104 = {instancePath:instancePath+"/baseline/newest/runId",schemaPath:"#/properties/baseline/oneOf/2/properties/newest/oneOf/1/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data31.createdAt !== undefined){
if(typeof data31.createdAt !== "string"){
const err105 = {instancePath:instancePath+"/baseline/newest/createdAt",schemaPath:"#/properties/baseline/oneOf/2/properties/newest/oneOf/1/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data31.commit !== undefined){
let data34 = data31.commit;
const _errs96 = errors;
let valid13 = false;
let passing3 = null;
const _errs97 = errors;
if(data34 !== null){
const err106 = {instancePath:instancePath+"/baseline/newest/commit",schemaPath:"#/properties/baseline/oneOf/2/properties/newest/oneOf/1/properties/commit/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid3 = _errs97 === errors;
if(_valid3){
valid13 = true;
passing3 = 0;
}
const _errs99 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.sha === undefined){
const err107 = {instancePath:instancePath+"/baseline/newest/commit",schemaPath:"#/properties/baseline/oneOf/2/properties/newest/oneOf/1/properties/commit/oneOf/1/required",keyword:"required",params:{missingProperty: "sha"},message:"must have required property '"+"sha"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data34.subject === undefined){
const err108 = {instancePath:instancePath+"/baseline/newest/commit",schemaPath:"#/properties/baseline/oneOf/2/properties/newest/oneOf/1/properties/commit/oneOf/1/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key9 in data34){
if(!((key9 === "sha") || (key9 === "subject"))){
const err109 = {instancePath:instancePath+"/baseline/newest/commit",schemaPath:"#/properties/baseline/oneOf/2/properties/newest/oneOf/1/properties/commit/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data34.sha !== undefined){
if(typeof data34.sha !== "string"){
const err110 = {instancePath:instancePath+"/baseline/newest/commit/sha",schemaPath:"#/properties/baseline/oneOf/2/properties/newest/oneOf/1/properties/commit/oneOf/1/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data34.subject !== undefined){
if(typeof data34.subject !== "string"){
const err111 = {instancePath:instancePath+"/baseline/newest/commit/subject",schemaPath:"#/properties/baseline/oneOf/2/properties/newest/oneOf/1/properties/commit/oneOf/1/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err112 = {instancePath:instancePath+"/baseline/newest/commit",schemaPath:"#/properties/baseline/oneOf/2/properties/newest/oneOf/1/properties/commit/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid3 = _errs99 === errors;
if(_valid3 && valid13){
valid13 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid13 = true;
passing3 = 1;
}
}
if(!valid13){
const err113 = {instancePath:instancePath+"/baseline/newest/commit",schemaPath:"#/properties/baseline/oneOf/2/properties/newest/oneOf/1/properties/commit/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err114 = {instancePath:instancePath+"/baseline/newest",schemaPath:"#/properties/baseline/oneOf/2/properties/newest/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid2 = _errs88 === errors;
if(_valid2 && valid11){
valid11 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid11 = true;
passing2 = 1;
}
}
if(!valid11){
const err115 = {instancePath:instancePath+"/baseline/newest",schemaPath:"#/properties/baseline/oneOf/2/properties/newest/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
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
if(data20.startOrder !== undefined){
let data37 = data20.startOrder;
if(Array.isArray(data37)){
const len0 = data37.length;
for(let i0=0; i0<len0; i0++){
if(typeof data37[i0] !== "string"){
const err116 = {instancePath:instancePath+"/baseline/startOrder/" + i0,schemaPath:"#/properties/baseline/oneOf/2/properties/startOrder/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err117 = {instancePath:instancePath+"/baseline/startOrder",schemaPath:"#/properties/baseline/oneOf/2/properties/startOrder/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err118 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid1 = _errs73 === errors;
if(_valid1 && valid7){
valid7 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid7 = true;
passing1 = 2;
}
}
}
if(!valid7){
const err119 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
if(data.metrics !== undefined){
let data39 = data.metrics;
if(Array.isArray(data39)){
const len1 = data39.length;
for(let i1=0; i1<len1; i1++){
if(!(validate11(data39[i1], {instancePath:instancePath+"/metrics/" + i1,parentData:data39,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err120 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data.budgets !== undefined){
let data41 = data.budgets;
if(Array.isArray(data41)){
const len2 = data41.length;
for(let i2=0; i2<len2; i2++){
let data42 = data41[i2];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.id === undefined){
const err121 = {instancePath:instancePath+"/budgets/" + i2,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data42.name === undefined){
const err122 = {instancePath:instancePath+"/budgets/" + i2,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data42.service === undefined){
const err123 = {instancePath:instancePath+"/budgets/" + i2,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data42.subject === undefined){
const err124 = {instancePath:instancePath+"/budgets/" + i2,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data42.phase === undefined){
const err125 = {instancePath:instancePath+"/budgets/" + i2,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data42.unit === undefined){
const err126 = {instancePath:instancePath+"/budgets/" + i2,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data42.value === undefined){
const err127 = {instancePath:instancePath+"/budgets/" + i2,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data42.warnAt === undefined){
const err128 = {instancePath:instancePath+"/budgets/" + i2,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "warnAt"},message:"must have required property '"+"warnAt"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data42.failAt === undefined){
const err129 = {instancePath:instancePath+"/budgets/" + i2,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "failAt"},message:"must have required property '"+"failAt"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data42.outcome === undefined){
const err130 = {instancePath:instancePath+"/budgets/" + i2,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data42.text === undefined){
const err131 = {instancePath:instancePath+"/budgets/" + i2,schemaPath:"#/$defs/budget/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
for(const key10 in data42){
if(!(func2.call(schema15.properties, key10))){
const err132 = {instancePath:instancePath+"/budgets/" + i2,schemaPath:"#/$defs/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data42.id !== undefined){
if(typeof data42.id !== "string"){
const err133 = {instancePath:instancePath+"/budgets/" + i2+"/id",schemaPath:"#/$defs/budget/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data42.name !== undefined){
let data44 = data42.name;
if(typeof data44 !== "string"){
const err134 = {instancePath:instancePath+"/budgets/" + i2+"/name",schemaPath:"#/$defs/budget/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!((((data44 === "ready") || (data44 === "health-answer")) || (data44 === "cpu")) || (data44 === "memory"))){
const err135 = {instancePath:instancePath+"/budgets/" + i2+"/name",schemaPath:"#/$defs/budget/properties/name/enum",keyword:"enum",params:{allowedValues: schema15.properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data42.service !== undefined){
if(typeof data42.service !== "string"){
const err136 = {instancePath:instancePath+"/budgets/" + i2+"/service",schemaPath:"#/$defs/budget/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data42.subject !== undefined){
if(typeof data42.subject !== "string"){
const err137 = {instancePath:instancePath+"/budgets/" + i2+"/subject",schemaPath:"#/$defs/budget/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data42.phase !== undefined){
let data47 = data42.phase;
if((typeof data47 !== "string") && (data47 !== null)){
const err138 = {instancePath:instancePath+"/budgets/" + i2+"/phase",schemaPath:"#/$defs/budget/properties/phase/type",keyword:"type",params:{type: schema15.properties.phase.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!(((data47 === "idle") || (data47 === "load")) || (data47 === null))){
const err139 = {instancePath:instancePath+"/budgets/" + i2+"/phase",schemaPath:"#/$defs/budget/properties/phase/enum",keyword:"enum",params:{allowedValues: schema15.properties.phase.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data42.unit !== undefined){
let data48 = data42.unit;
if(typeof data48 !== "string"){
const err140 = {instancePath:instancePath+"/budgets/" + i2+"/unit",schemaPath:"#/$defs/budget/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!((data48 === "ms") || (data48 === "ratio"))){
const err141 = {instancePath:instancePath+"/budgets/" + i2+"/unit",schemaPath:"#/$defs/budget/properties/unit/enum",keyword:"enum",params:{allowedValues: schema15.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data42.value !== undefined){
let data49 = data42.value;
if((!((typeof data49 == "number") && (isFinite(data49)))) && (data49 !== null)){
const err142 = {instancePath:instancePath+"/budgets/" + i2+"/value",schemaPath:"#/$defs/budget/properties/value/type",keyword:"type",params:{type: schema15.properties.value.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data42.warnAt !== undefined){
let data50 = data42.warnAt;
if((!((typeof data50 == "number") && (isFinite(data50)))) && (data50 !== null)){
const err143 = {instancePath:instancePath+"/budgets/" + i2+"/warnAt",schemaPath:"#/$defs/budget/properties/warnAt/type",keyword:"type",params:{type: schema15.properties.warnAt.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data42.failAt !== undefined){
let data51 = data42.failAt;
if(!((typeof data51 == "number") && (isFinite(data51)))){
const err144 = {instancePath:instancePath+"/budgets/" + i2+"/failAt",schemaPath:"#/$defs/budget/properties/failAt/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data42.outcome !== undefined){
let data52 = data42.outcome;
if(typeof data52 !== "string"){
const err145 = {instancePath:instancePath+"/budgets/" + i2+"/outcome",schemaPath:"#/$defs/budget/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!(((((data52 === "met") || (data52 === "warn")) || (data52 === "missed")) || (data52 === "not-measured")) || (data52 === "no-limit"))){
const err146 = {instancePath:instancePath+"/budgets/" + i2+"/outcome",schemaPath:"#/$defs/budget/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema15.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data42.text !== undefined){
if(typeof data42.text !== "string"){
const err147 = {instancePath:instancePath+"/budgets/" + i2+"/text",schemaPath:"#/$defs/budget/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err148 = {instancePath:instancePath+"/budgets/" + i2,schemaPath:"#/$defs/budget/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err149 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.unmeasured !== undefined){
let data54 = data.unmeasured;
if(Array.isArray(data54)){
const len3 = data54.length;
for(let i3=0; i3<len3; i3++){
let data55 = data54[i3];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.subject === undefined){
const err150 = {instancePath:instancePath+"/unmeasured/" + i3,schemaPath:"#/properties/unmeasured/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data55.text === undefined){
const err151 = {instancePath:instancePath+"/unmeasured/" + i3,schemaPath:"#/properties/unmeasured/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
for(const key11 in data55){
if(!((key11 === "subject") || (key11 === "text"))){
const err152 = {instancePath:instancePath+"/unmeasured/" + i3,schemaPath:"#/properties/unmeasured/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data55.subject !== undefined){
if(typeof data55.subject !== "string"){
const err153 = {instancePath:instancePath+"/unmeasured/" + i3+"/subject",schemaPath:"#/properties/unmeasured/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data55.text !== undefined){
if(typeof data55.text !== "string"){
const err154 = {instancePath:instancePath+"/unmeasured/" + i3+"/text",schemaPath:"#/properties/unmeasured/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/unmeasured/" + i3,schemaPath:"#/properties/unmeasured/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/unmeasured",schemaPath:"#/properties/unmeasured/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.badAnswers !== undefined){
let data58 = data.badAnswers;
if(Array.isArray(data58)){
const len4 = data58.length;
for(let i4=0; i4<len4; i4++){
let data59 = data58[i4];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.id === undefined){
const err157 = {instancePath:instancePath+"/badAnswers/" + i4,schemaPath:"#/$defs/badAnswers/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data59.service === undefined){
const err158 = {instancePath:instancePath+"/badAnswers/" + i4,schemaPath:"#/$defs/badAnswers/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data59.subject === undefined){
const err159 = {instancePath:instancePath+"/badAnswers/" + i4,schemaPath:"#/$defs/badAnswers/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data59.phase === undefined){
const err160 = {instancePath:instancePath+"/badAnswers/" + i4,schemaPath:"#/$defs/badAnswers/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data59.bad === undefined){
const err161 = {instancePath:instancePath+"/badAnswers/" + i4,schemaPath:"#/$defs/badAnswers/required",keyword:"required",params:{missingProperty: "bad"},message:"must have required property '"+"bad"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data59.attempts === undefined){
const err162 = {instancePath:instancePath+"/badAnswers/" + i4,schemaPath:"#/$defs/badAnswers/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data59.assumed === undefined){
const err163 = {instancePath:instancePath+"/badAnswers/" + i4,schemaPath:"#/$defs/badAnswers/required",keyword:"required",params:{missingProperty: "assumed"},message:"must have required property '"+"assumed"+"'"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data59.text === undefined){
const err164 = {instancePath:instancePath+"/badAnswers/" + i4,schemaPath:"#/$defs/badAnswers/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
for(const key12 in data59){
if(!((((((((key12 === "id") || (key12 === "service")) || (key12 === "subject")) || (key12 === "phase")) || (key12 === "bad")) || (key12 === "attempts")) || (key12 === "assumed")) || (key12 === "text"))){
const err165 = {instancePath:instancePath+"/badAnswers/" + i4,schemaPath:"#/$defs/badAnswers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data59.id !== undefined){
if(typeof data59.id !== "string"){
const err166 = {instancePath:instancePath+"/badAnswers/" + i4+"/id",schemaPath:"#/$defs/badAnswers/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data59.service !== undefined){
if(typeof data59.service !== "string"){
const err167 = {instancePath:instancePath+"/badAnswers/" + i4+"/service",schemaPath:"#/$defs/badAnswers/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data59.subject !== undefined){
if(typeof data59.subject !== "string"){
const err168 = {instancePath:instancePath+"/badAnswers/" + i4+"/subject",schemaPath:"#/$defs/badAnswers/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data59.phase !== undefined){
let data63 = data59.phase;
if(typeof data63 !== "string"){
const err169 = {instancePath:instancePath+"/badAnswers/" + i4+"/phase",schemaPath:"#/$defs/badAnswers/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!((data63 === "response") || (data63 === "load"))){
const err170 = {instancePath:instancePath+"/badAnswers/" + i4+"/phase",schemaPath:"#/$defs/badAnswers/properties/phase/enum",keyword:"enum",params:{allowedValues: schema16.properties.phase.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data59.bad !== undefined){
let data64 = data59.bad;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err171 = {instancePath:instancePath+"/badAnswers/" + i4+"/bad",schemaPath:"#/$defs/badAnswers/properties/bad/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 1 || isNaN(data64)){
const err172 = {instancePath:instancePath+"/badAnswers/" + i4+"/bad",schemaPath:"#/$defs/badAnswers/properties/bad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
if(data59.attempts !== undefined){
let data65 = data59.attempts;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err173 = {instancePath:instancePath+"/badAnswers/" + i4+"/attempts",schemaPath:"#/$defs/badAnswers/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 1 || isNaN(data65)){
const err174 = {instancePath:instancePath+"/badAnswers/" + i4+"/attempts",schemaPath:"#/$defs/badAnswers/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
if(data59.assumed !== undefined){
if(typeof data59.assumed !== "boolean"){
const err175 = {instancePath:instancePath+"/badAnswers/" + i4+"/assumed",schemaPath:"#/$defs/badAnswers/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data59.text !== undefined){
if(typeof data59.text !== "string"){
const err176 = {instancePath:instancePath+"/badAnswers/" + i4+"/text",schemaPath:"#/$defs/badAnswers/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/badAnswers/" + i4,schemaPath:"#/$defs/badAnswers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/badAnswers",schemaPath:"#/properties/badAnswers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data.problems !== undefined){
let data68 = data.problems;
if(Array.isArray(data68)){
const len5 = data68.length;
for(let i5=0; i5<len5; i5++){
let data69 = data68[i5];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.variant === undefined){
const err179 = {instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data69.subject === undefined){
const err180 = {instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data69.text === undefined){
const err181 = {instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
for(const key13 in data69){
if(!(((key13 === "variant") || (key13 === "subject")) || (key13 === "text"))){
const err182 = {instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data69.variant !== undefined){
let data70 = data69.variant;
if(typeof data70 !== "string"){
const err183 = {instancePath:instancePath+"/problems/" + i5+"/variant",schemaPath:"#/properties/problems/items/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(!((data70 === "base") || (data70 === "head"))){
const err184 = {instancePath:instancePath+"/problems/" + i5+"/variant",schemaPath:"#/properties/problems/items/properties/variant/enum",keyword:"enum",params:{allowedValues: schema11.properties.problems.items.properties.variant.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data69.subject !== undefined){
if(typeof data69.subject !== "string"){
const err185 = {instancePath:instancePath+"/problems/" + i5+"/subject",schemaPath:"#/properties/problems/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data69.text !== undefined){
if(typeof data69.text !== "string"){
const err186 = {instancePath:instancePath+"/problems/" + i5+"/text",schemaPath:"#/properties/problems/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/problems/" + i5,schemaPath:"#/properties/problems/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data.why !== undefined){
let data73 = data.why;
const _errs184 = errors;
let valid33 = false;
let passing4 = null;
const _errs185 = errors;
if(data73 !== null){
const err189 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
var _valid4 = _errs185 === errors;
if(_valid4){
valid33 = true;
passing4 = 0;
}
const _errs187 = errors;
if(!(validate13(data73, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid4 = _errs187 === errors;
if(_valid4 && valid33){
valid33 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid33 = true;
passing4 = 1;
}
}
if(!valid33){
const err190 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
else {
errors = _errs184;
if(vErrors !== null){
if(_errs184){
vErrors.length = _errs184;
}
else {
vErrors = null;
}
}
}
}
if(data.trend !== undefined){
let data74 = data.trend;
const _errs189 = errors;
let valid34 = false;
let passing5 = null;
const _errs190 = errors;
if(data74 !== null){
const err191 = {instancePath:instancePath+"/trend",schemaPath:"#/properties/trend/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
var _valid5 = _errs190 === errors;
if(_valid5){
valid34 = true;
passing5 = 0;
}
const _errs192 = errors;
if(!(validate17(data74, {instancePath:instancePath+"/trend",parentData:data,parentDataProperty:"trend",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var _valid5 = _errs192 === errors;
if(_valid5 && valid34){
valid34 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid34 = true;
passing5 = 1;
}
}
if(!valid34){
const err192 = {instancePath:instancePath+"/trend",schemaPath:"#/properties/trend/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
else {
errors = _errs189;
if(vErrors !== null){
if(_errs189){
vErrors.length = _errs189;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err193 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}



/***/ })

};
;