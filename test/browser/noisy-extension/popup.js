console.error('popup says');
fetch('http://127.0.0.1:48123/popup').catch(() => {});
document.querySelector('#open').addEventListener('click', () => {
  if (globalThis.chrome?.sidePanel)
    void chrome.tabs
      .query({ active: true, currentWindow: true })
      .then(([tab]) => chrome.sidePanel.open({ windowId: tab.windowId }));
  else browser.sidebarAction.open();
});
