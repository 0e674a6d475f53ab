// The pages work without this. With it, an answer is saved as soon as it is picked and again until it is, and pages that
// show what changes do so by themselves.
'use strict';
(() => {
  const HEADERS = {'X-Rightplace': 'fetch', 'Content-Type': 'application/x-www-form-urlencoded'};

  const say = (place, words, good) => {
    if (place) {
      place.textContent = words;
      place.classList.toggle('not', !good);
    }
  };

  // One answer at a time for each question: what was picked last is sent last.
  const saver = (fields, status, number) => {
    let wanted = null;
    let sending = false;
    let wait = 500;
    let timer = 0;
    const send = async () => {
      if (sending || wanted === null) return;
      sending = true;
      clearTimeout(timer);
      const option = wanted;
      try {
        const body = new URLSearchParams({...fields(), o: option, n: number.value});
        const response = await fetch('/answer', {method: 'POST', headers: HEADERS, body, credentials: 'same-origin'});
        if (response.status === 200 || response.status === 409) {
          const answer = await response.json();
          number.value = answer.sequence + 1;
          if (wanted === option) wanted = null;
          wait = 500;
          if (answer.saved) say(status, 'Saved', true);
          else say(status, answer.open ? 'Changed elsewhere. Open the page again.' : 'The round is closed. This was not taken.', false);
        } else if (response.status === 429 || response.status >= 500) {
          throw new Error('later');
        } else {
          wanted = null;
          say(status, 'Not saved. Open the page again.', false);
        }
      } catch (e) {
        say(status, 'Not saved yet. Trying again…', false);
        wait = Math.min(wait * 2, 15000);
        timer = setTimeout(send, wait * (0.5 + Math.random()));
      } finally {
        sending = false;
      }
      if (wanted !== null && wait === 500) send();
    };
    document.addEventListener('visibilitychange', () => { if (!document.hidden) send(); });
    window.addEventListener('online', send);
    return option => { wanted = option; say(status, 'Saving…', true); send(); };
  };

  document.querySelectorAll('form.ballot').forEach(form => {
    const token = form.querySelector('input[name=t]').value;
    const sheet = form.querySelector('input[name=g]').value;
    const alone = form.querySelector('input[name=q]');
    const groups = alone ? [form] : [...form.querySelectorAll('fieldset')];
    groups.forEach(group => {
      const number = group.querySelector('input[type=hidden][name^=n]');
      const fields = () => ({
        t: token,
        g: sheet,
        s: alone ? form.querySelector('input[name=s]').value : group.dataset.s,
        q: alone ? alone.value : group.dataset.q
      });
      const save = saver(fields, group.querySelector('.saved'), number);
      group.addEventListener('change', event => { if (event.target.type === 'radio') save(event.target.value); });
    });
  });

  // Live parts: asked for every few seconds while somebody looks.
  document.querySelectorAll('[data-live]').forEach(part => {
    const look = async () => {
      const busy = part.contains(document.activeElement);
      if (!document.hidden && !busy) {
        try {
          const response = await fetch(part.dataset.live, {headers: {'X-Rightplace': 'fetch'}, credentials: 'same-origin'});
          if (response.ok) part.innerHTML = await response.text();
        } catch (e) { /* The network is away; the next look tells. */ }
      }
      setTimeout(look, 2000);
    };
    setTimeout(look, 2000);
  });

  setInterval(() => document.querySelectorAll('[data-seconds]').forEach(timer => {
    const left = Math.max(0, Number(timer.dataset.seconds) - 1);
    timer.dataset.seconds = String(left);
    timer.textContent = left === 0 ? 'Time is up' : Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0') + ' left';
  }), 1000);

  // Whoever waits sees the questions come, and whoever reads on sees the round close.
  if (document.querySelector('.waiting')) {
    let before = null;
    const look = async () => {
      if (!document.hidden) {
        try {
          const response = await fetch('/state', {headers: {'X-Rightplace': 'fetch'}, credentials: 'same-origin'});
          if (response.ok) {
            const now = await response.text();
            if (before !== null && now !== before) { location.assign('/ballot'); return; }
            before = now;
          }
        } catch (e) { /* The network is away; the next look tells. */ }
      }
      setTimeout(look, 3000 + Math.random() * 2000);
    };
    look();
  }
})();
