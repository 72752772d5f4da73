export const id = 4821;
export const ids = [4821];
export const modules = {

/***/ 4821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ FALL_BACK_TITLE)
/* harmony export */ });
/**
 * Heads the annotation of a triage that was made by less than it was set up with: by another model, by the local engine
 * alone, with the local embedder. The health report counts runs by it; runs of older versions keep their title.
 */
const FALL_BACK_TITLE = 'Auto Triager fell back';


/***/ })

};
