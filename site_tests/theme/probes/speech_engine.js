// A speech engine that notes what it is given and ends each sentence when told to.
window.spoken = [];
class Utterance { constructor(text) { this.text = text; } }
const engine = Object.assign(new EventTarget(), {
  getVoices: () => VOICES,
  speak: (u) => { window.spoken.push({ text: u.text, voice: u.voice.name, rate: u.rate }); window.current = u; },
  cancel: () => { window.current = null; }, pause() {}, resume() {},
});
Object.defineProperty(window, 'speechSynthesis', { value: engine });
window.SpeechSynthesisUtterance = Utterance;
window.endSentence = () => { const u = window.current; if (u) u.onend(); };
