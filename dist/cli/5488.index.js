export const id = 5488;
export const ids = [5488];
export const modules = {

/***/ 5488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoFields: () => (/* binding */ demoFields)
/* harmony export */ });
/** The demo needs nothing: its issues are part of the package. */
const demoFields = {};


/***/ })

};
