import { i18n } from '#i18n';
import type { Party } from '../../data/shapes';
import type { Level } from '../../guide/quiz/card';
import type { Option, Question } from '../../guide/quiz/question';
import { nameOfTopic } from './name-of-topic';

export function levelName(level: Level): string {
  return {
    first: i18n.t('guide.quiz.levels.first'),
    registered: i18n.t('guide.quiz.levels.registered'),
    expert: i18n.t('guide.quiz.levels.expert'),
  }[level];
}

export function levelSays(level: Level): string {
  return {
    first: i18n.t('guide.quiz.levelSays.first'),
    registered: i18n.t('guide.quiz.levelSays.registered'),
    expert: i18n.t('guide.quiz.levelSays.expert'),
  }[level];
}

/** What is asked, as a sentence. */
export function asking({ kind, asks: term, vendor, instead, about }: Question): string {
  switch (kind) {
    case 'code':
      if (vendor) return i18n.t('guide.quiz.ask.vendorCode', { vendor });
      return about?.code ? i18n.t('guide.quiz.ask.code') : i18n.t('guide.quiz.ask.name');
    case 'meaning':
      return vendor
        ? i18n.t('guide.quiz.ask.vendorMeaning', { term, vendor })
        : i18n.t('guide.quiz.ask.meaning', { term });
    case 'send':
      return instead ? i18n.t('guide.quiz.ask.instead', { code: nameOfTopic(instead) }) : i18n.t('guide.quiz.ask.send');
    case 'pair':
      return i18n.t('guide.quiz.ask.pair');
    case 'who':
      return i18n.t('guide.quiz.ask.who');
    case 'try':
      return i18n.t('guide.quiz.ask.try', { name: term });
  }
}

/** An option as it is read. */
export function optionText({ text, party }: Option): string {
  return (party && partyName(party)) || text;
}

/** What a wrong answer would have meant. */
export function wrongMeans({ kind }: Question, option: Option): string {
  const { topic, means = '', party } = option;
  if (kind === 'who') return i18n.t('guide.quiz.otherWho', { marks: (party && partyMarks(party)) || '' });
  const name = topic ? nameOfTopic(topic) : '';
  if (kind === 'meaning') return i18n.t('guide.quiz.otherMeaning', { topic: name });
  if (kind === 'try') return i18n.t('guide.quiz.otherTry', { topic: name });
  return i18n.t('guide.quiz.otherCode', { answer: topic?.code ? name : option.text, means });
}

/** What is said of a result. */
export function verdict(right: number, asked: number): string {
  const part = right / asked;
  if (part === 1) return i18n.t('guide.quiz.result.all');
  if (part >= 0.75) return i18n.t('guide.quiz.result.most');
  return part >= 0.4 ? i18n.t('guide.quiz.result.some') : i18n.t('guide.quiz.result.few');
}

function partyName(party: Party): string | undefined {
  const names: Partial<Record<Party, string>> = {
    proxy: i18n.t('guide.quiz.parties.proxy'),
    cdn: i18n.t('guide.quiz.parties.cdn'),
    gateway: i18n.t('guide.quiz.parties.gateway'),
    server: i18n.t('guide.quiz.parties.server'),
    app: i18n.t('guide.quiz.parties.app'),
  };
  return names[party];
}

function partyMarks(party: Party): string | undefined {
  const marks: Partial<Record<Party, string>> = {
    proxy: i18n.t('guide.quiz.partyMarks.proxy'),
    cdn: i18n.t('guide.quiz.partyMarks.cdn'),
    gateway: i18n.t('guide.quiz.partyMarks.gateway'),
    server: i18n.t('guide.quiz.partyMarks.server'),
    app: i18n.t('guide.quiz.partyMarks.app'),
  };
  return marks[party];
}
