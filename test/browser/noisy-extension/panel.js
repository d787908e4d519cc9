fetch('http://127.0.0.1:48123/panel').catch(() => {});
void Promise.reject(new Error('panel rejects'));
document.querySelector('#press').addEventListener('click', (event) => {
  document.body.dataset.pressed = String(event.isTrusted);
});
