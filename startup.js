// @ts-check
// Watches the app's start. It is a plain script of its own, because it must work exactly when the app does
// not: no WebAssembly, a file that is missing or blocked, an old page whose files have been replaced.
(() => {
  const SLOW_AFTER_MS = 15_000;
  const FAILED =
    "Não foi possível carregar o programa. Verifique a conexão e recarregue a página. Se continuar assim, " +
    "atualize o navegador ou avise o suporte: ele pode estar bloqueando WebAssembly. O que já foi digitado e salvo não se perde.";
  const SLOW = "O carregamento está demorando mais do que o normal. Aguarde, ou recarregue a página.";

  const listening = new AbortController();
  const always = { capture: true, signal: listening.signal };
  /** @type {{ text: string, role: string } | undefined} */
  let message;

  function show() {
    const place = document.getElementById("startup");
    const words = document.getElementById("startup-message");
    if (!message || !place || !words) return;
    place.setAttribute("role", message.role);
    words.textContent = message.text;
  }

  function failed() {
    message = { text: FAILED, role: "alert" };
    show();
  }

  const slow = setTimeout(() => {
    message ??= { text: SLOW, role: "status" };
    show();
  }, SLOW_AFTER_MS);

  // What went wrong before the page was read to its end has no place to be shown until now.
  document.addEventListener("DOMContentLoaded", show, always);
  // A script or a module that could not be fetched reports to its element, hence the capture.
  addEventListener("error", (event) => {
    const element = event.target;
    const matters = !(element instanceof HTMLElement) || element instanceof HTMLScriptElement;
    if (matters) failed();
  }, always);
  addEventListener("unhandledrejection", failed, always);
  document.addEventListener("securitypolicyviolation", (event) => {
    if (event.effectiveDirective.startsWith("script-src")) failed();
  }, always);
  addEventListener("TrunkApplicationStarted", () => {
    clearTimeout(slow);
    listening.abort();
    document.getElementById("startup")?.remove();
  }, always);
})();
