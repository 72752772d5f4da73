export const id = 7018;
export const ids = [7018,4637];
export const modules = {

/***/ 7018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serverAddresses: () => (/* binding */ serverAddresses)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
/* harmony import */ var _shared_mask_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4437);


const GITHUB_API = 'https://api.github.com';
const GITHUB_WEB = 'https://github.com';
const MAX_SHOWN_CHARS = 200;
/**
 * Checks the two addresses of a GitHub server; the second follows from the first where it is not given: GitHub
 * Enterprise Server has its API under `/api/v3`, GitHub Enterprise Cloud with data residency on the host `api.…`.
 * Throws ConfigError, with all faults, when one is not an http(s) address or carries a user name or password.
 */
function serverAddresses(given) {
    const problems = [];
    const apiUrl = checkAddress('API address', given.apiUrl ?? GITHUB_API, problems);
    const serverUrl = checkAddress('server address', given.serverUrl ?? deriveServerUrl(apiUrl), problems);
    if (problems.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(problems);
    return { apiUrl, serverUrl };
}
function checkAddress(what, address, problems) {
    const url = URL.parse(address);
    const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
    if (url === null || !isWeb || url.search !== '' || url.hash !== '') {
        const shown = JSON.stringify((0,_shared_mask_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .maskCredentials */ .B)(address).slice(0, MAX_SHOWN_CHARS));
        problems.push(`The ${what} must look like ${GITHUB_API} or https://your.server/api/v3; found ${shown}.`);
        return address;
    }
    if (url.username !== '' || url.password !== '') {
        problems.push(`The ${what} must not hold a user name or password; give the token as GITHUB_TOKEN.`);
        return GITHUB_API;
    }
    return url.href.replace(/\/+$/, '');
}
function deriveServerUrl(apiUrl) {
    if (apiUrl === GITHUB_API)
        return GITHUB_WEB;
    const url = URL.parse(apiUrl);
    if (url === null)
        return GITHUB_WEB;
    const host = url.host.endsWith('.ghe.com') ? url.host.replace(/^api\./, '') : url.host;
    return `${url.protocol}//${host}`;
}


/***/ })

};
