document.querySelector('textarea').addEventListener('keydown', (event) => {
  if (event.key === 'Enter') window.floor.post()
})
