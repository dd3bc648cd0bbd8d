/* "What happens if": picks the sentence that the rules say for what is chosen. Every answer is on the page already. */
var welcomeDecide = (function () {
  "use strict";

  /*
   * The number of the sentence, and which questions make no difference after those before them. Answers are listed
   * with the last question's ranges fastest.
   */
  return function (answers, sizes, picks) {
    var idle = sizes.map(function (size, i) {
      var length = answers.length / size;
      var parts = [];
      for (var at = 0; at < answers.length; at += length) {
        parts.push(answers.slice(at, at + length));
      }
      answers = parts[picks[i]];
      return parts.every(function (part) { return part.join() === parts[0].join(); });
    });
    return { sentence: +answers[0], idle: idle };
  };
}());

document.querySelectorAll(".asker").forEach(function (asker) {
  "use strict";

  var all = function (selector, inside) { return Array.from((inside || asker).querySelectorAll(selector)); };
  var branches = all(".branch");
  var answer = asker.querySelector(".answer");

  function decide() {
    var way = all("select").reduce(function (n, list) { return n * list.options.length + list.selectedIndex; }, 0);
    var branch = branches[asker.dataset.ways.split(" ")[way]];
    branches.forEach(function (one) { one.hidden = one !== branch; });
    var questions = all("fieldset", branch);
    var radios = questions.map(function (question) { return all("input", question); });
    var said = welcomeDecide(
      branch.dataset.answers.split(" "),
      radios.map(function (list) { return list.length; }),
      radios.map(function (list) { return list.findIndex(function (radio) { return radio.checked; }); }));
    questions.forEach(function (question, i) { question.hidden = said.idle[i]; });
    answer.textContent = all("li")[said.sentence].textContent;
  }

  asker.classList.add("works");
  asker.addEventListener("change", decide);
  decide();
});
