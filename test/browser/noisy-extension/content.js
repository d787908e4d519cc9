console.error('content says');
fetch('http://127.0.0.1:48123/content').catch(() => {});
setTimeout(() => {
  throw new Error('content throws');
});
document.addEventListener('DOMContentLoaded', () => {
  const button = document.createElement('button');
  button.textContent = 'Show';
  button.addEventListener('click', (event) => document.body.setAttribute('data-clicked', String(event.isTrusted)));
  const host = document.querySelector('p');
  host.attachShadow({ mode: 'closed' }).append(button);
  host.id = 'host';
});
