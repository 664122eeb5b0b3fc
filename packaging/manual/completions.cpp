// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/manual/completions.h"

#include <QStringList>

#include "app/cli/command_line.h"

namespace limber {

namespace {

using namespace Qt::StringLiterals;

const QString origin =
    u"# SPDX-License-Identifier: GPL-3.0-or-later\n# Made from the table of “limber --help”.\n"_s;

QStringList flags(const OptionRow &option)
{
    QStringList flags;
    for (const QString &name : option.names)
        flags.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    return flags;
}

/// The words of the commands, the window having none.
QStringList words()
{
    QStringList words;
    for (const CommandRow &row : commandTable()) {
        if (!row.word.isEmpty())
            words.append(row.word);
    }
    return words;
}

QString firstSentence(const QString &text)
{
    const QString first = text.section(u". "_s, 0, 0).section(u": "_s, 0, 0);
    return first.endsWith(u'.') ? first.chopped(1) : first;
}

QString quoted(QString text)
{
    return u"'%1'"_s.arg(text.replace(u'\'', u"'\\''"_s));
}

QString bashOffer(Offer offer)
{
    switch (offer) {
    case Offer::Routines:
        return u"_limber_words \"$(limber list 2>/dev/null | cut -d ' ' -f 1)\"; "_s +
               bashOffer(Offer::RoutineFiles);
    case Offer::RoutineFiles:
        return u"_limber_files '!*.limber'"_s;
    case Offer::Files:
        return u"_limber_files ''"_s;
    case Offer::Folders:
        return u"compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$current\")"_s;
    case Offer::Nothing:
        break;
    }
    return u":"_s;
}

QString bashValues()
{
    QString text;
    for (const OptionRow &row : optionTable()) {
        if (row.value.isEmpty())
            continue;
        const QString offer = row.choices.isEmpty()
                                  ? bashOffer(row.offer)
                                  : u"_limber_words '%1'"_s.arg(row.choices.join(u' '));
        text += u"    %1) %2; return ;;\n"_s.arg(flags(row).join(u'|'), offer);
    }
    return text;
}

QString bashCommands()
{
    QString text;
    for (const CommandRow &row : commandTable()) {
        QStringList options;
        for (const OptionRow &option : optionTable()) {
            if (takes(row.name, option))
                options += flags(option);
        }
        QString operands = bashOffer(row.offer);
        if (row.word.isEmpty())
            operands = u"_limber_words '%1'; %2"_s.arg(words().join(u' '), operands);
        text += u"    '%1')\n        case $current in\n"
                u"        -*) _limber_words '%2' ;;\n        *) %3 ;;\n        esac ;;\n"_s.arg(
                    row.word, options.join(u' '), operands);
    }
    return text;
}

QString zshOffer(const QString &what, Offer offer)
{
    switch (offer) {
    case Offer::Routines:
        return u":%1:_limber_routines"_s.arg(what);
    case Offer::RoutineFiles:
        return u":%1:_files -g \"*.limber(-.)\""_s.arg(what);
    case Offer::Files:
        return u":%1:_files"_s.arg(what);
    case Offer::Folders:
        return u":%1:_files -/"_s.arg(what);
    case Offer::Nothing:
        break;
    }
    return u":%1: "_s.arg(what);
}

QString zshOption(const OptionRow &option)
{
    QString about = firstSentence(option.description);
    about.replace(u'[', u"\\["_s).replace(u']', u"\\]"_s);
    QString value;
    if (!option.choices.isEmpty())
        value = u":%1:(%2)"_s.arg(option.value, option.choices.join(u' '));
    else if (!option.value.isEmpty())
        value = zshOffer(option.value, option.offer);
    QString text;
    for (const QString &flag : flags(option)) {
        // A long option may take its value after a space or an equals sign.
        const bool joins = flag.startsWith(u"--") && !option.value.isEmpty();
        text += u"        %1\n"_s.arg(
            quoted(flag + (joins ? u"="_s : QString{}) + u'[' + about + u']' + value));
    }
    return text;
}

QString zshCommands()
{
    QString text;
    for (const CommandRow &row : commandTable()) {
        text += u"    %1)\n        options=(\n"_s.arg(quoted(row.word));
        for (const OptionRow &option : optionTable()) {
            if (takes(row.name, option))
                text += zshOption(option);
        }
        text += u"        )\n"_s;
        const QString operands =
            row.word.isEmpty()
                ? quoted(u"*:command or file:_limber_first"_s)
                : quoted(u"1:command:"_s) + u' ' +
                      quoted(u'*' + zshOffer(row.operands.isEmpty() ? u"nothing"_s
                                                                    : row.operands.toLower(),
                                             row.offer));
        text += u"        _arguments $options %1 ;;\n"_s.arg(operands);
    }
    return text;
}

/// When fish offers something that these commands take.
QString fishCondition(const QStringList &takers, bool window)
{
    QStringList others = words();
    for (const QString &word : takers)
        others.removeAll(word);
    if (others.isEmpty() && window)
        return {};
    return window ? u" -n 'not __fish_seen_subcommand_from %1'"_s.arg(others.join(u' '))
                  : u" -n '__fish_seen_subcommand_from %1'"_s.arg(takers.join(u' '));
}

QString fishOffer(Offer offer)
{
    switch (offer) {
    case Offer::Routines:
        return u" -k -a '(__fish_complete_suffix .limber; type -q limber; "
               u"and limber list 2>/dev/null | string split -f 1 \" \")'"_s;
    case Offer::RoutineFiles:
        return u" -k -a '(__fish_complete_suffix .limber)'"_s;
    case Offer::Files:
        return u" -F"_s;
    case Offer::Folders:
        return u" -a '(__fish_complete_directories)'"_s;
    case Offer::Nothing:
        break;
    }
    return {};
}

QString fishOption(const OptionRow &option)
{
    QStringList takers;
    for (const CommandRow &row : commandTable()) {
        if (!row.word.isEmpty() && takes(row.name, option))
            takers.append(row.word);
    }
    QString text =
        u"complete -c limber"_s + fishCondition(takers, takes(CommandName::Window, option));
    for (const QString &name : option.names)
        text += (name.size() == 1 ? u" -s "_s : u" -l "_s) + name;
    if (!option.value.isEmpty())
        text += option.offer == Offer::Files ? u" -r"_s : u" -x"_s;
    if (!option.choices.isEmpty())
        text += u" -a '%1'"_s.arg(option.choices.join(u' '));
    return text + fishOffer(option.offer) +
           u" -d %1\n"_s.arg(quoted(firstSentence(option.description)));
}

} // namespace

QString bashCompletion()
{
    return origin +
           u"_limber_words()\n{\n"
           u"    mapfile -t COMPREPLY < <(compgen -W \"$1\" -- \"$current\")\n}\n\n"
           u"_limber_files()\n{\n    compopt -o filenames\n"
           u"    mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(\n"
           u"        compgen -f -X \"$1\" -- \"$current\"; compgen -d -- \"$current\")\n}\n\n"
           u"_limber()\n{\n"
           u"    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}\n"
           u"    local command= word\n    COMPREPLY=()\n"
           u"    # bash takes an equals sign for a word.\n"
           u"    if [[ $current == = ]]; then\n        current=\n"
           u"    elif [[ $previous == = ]]; then\n"
           u"        previous=${COMP_WORDS[COMP_CWORD - 2]}\n    fi\n"
           u"    case $previous in\n"_s +
           bashValues() +
           u"    esac\n    for word in \"${COMP_WORDS[@]:1:COMP_CWORD - 1}\"; do\n"
           u"        case $word in\n        %1) command=$word; break ;;\n        esac\n    done\n"
           u"    case $command in\n"_s.arg(words().join(u'|')) +
           bashCommands() + u"    esac\n}\ncomplete -F _limber limber\n"_s;
}

QString zshCompletion()
{
    QString commands;
    for (const CommandRow &row : commandTable()) {
        if (!row.word.isEmpty())
            commands +=
                u"        %1\n"_s.arg(quoted(u"%1:%2"_s.arg(row.word, firstSentence(row.summary))));
    }
    return u"#compdef limber\n"_s + origin +
           u"_limber_routines() {\n"
           u"    local -a routines=(${(f)\"$(limber list 2>/dev/null | cut -d ' ' -f 1)\"})\n"
           u"    compadd -a routines\n    _files -g \"*.limber(-.)\"\n}\n\n"
           u"_limber_first() {\n    local -a commands=(\n"_s +
           commands +
           u"    )\n    _describe command commands\n    _files -g \"*.limber(-.)\"\n}\n\n"
           u"_limber() {\n    local -a options\n"
           u"    case ${words[(r)(%1)]} in\n"_s.arg(words().join(u'|')) +
           zshCommands() + u"    esac\n}\n\n_limber \"$@\"\n"_s;
}

QString fishCompletion()
{
    QString text = origin + u"complete -c limber -f\n"_s;
    for (const CommandRow &row : commandTable()) {
        if (!row.word.isEmpty())
            text += u"complete -c limber -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
                row.word, quoted(firstSentence(row.summary)));
        if (row.offer != Offer::Nothing)
            text += u"complete -c limber%1%2\n"_s.arg(row.word.isEmpty()
                                                          ? u" -n __fish_use_subcommand"_s
                                                          : fishCondition({row.word}, false),
                                                      fishOffer(row.offer));
    }
    for (const OptionRow &option : optionTable())
        text += fishOption(option);
    return text;
}

} // namespace limber
