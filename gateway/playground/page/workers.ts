/** The built workers' file names beside this script; the build puts them here, since they carry a hash. */
declare const workerFiles: { readonly editor: string; readonly json: string; readonly graphql: string };

window.MonacoEnvironment = {
  getWorker(_id, label) {
    const file = label === 'json' || label === 'graphql' ? workerFiles[label] : workerFiles.editor;
    return new Worker(new URL(file, import.meta.url), { name: label });
  },
};

export {};
