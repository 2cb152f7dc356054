// Put into a page behind `reader.js`, in the same call: what a script ends with is what the call gives.
globalThis.pressmark.read({ force: false })
