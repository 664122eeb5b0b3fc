// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QByteArray>

#include "app/print/pages_dialog.h"
#include "app/print/sheet.h"
#include "core/routine/routine_library.h"
#include "core/timeline/timeline.h"

class QPrinter;
class QVBoxLayout;

namespace limber {

class HistoryService;

/// What shall be on a routine's sheet, with its pages beside it; prints it, previews it, saves it.
class SheetDialog : public PagesDialog {
    Q_OBJECT

public:
    /// The history is lent and outlives the dialog.
    SheetDialog(const LibraryEntry &entry, const Timeline &timeline, const SheetOptions &options,
                const Person &person, HistoryService &history, QWidget *parent = nullptr);

    [[nodiscard]] const SheetOptions &options() const { return m_options; }

Q_SIGNALS:
    /// The next sheet may begin with them.
    void optionsChanged(const limber::SheetOptions &options);

protected:
    [[nodiscard]] std::function<QByteArray()> pdf() const override;

private:
    void addChoices(QVBoxLayout *column);
    void addSwitch(QVBoxLayout *column, const QString &objectName, const QString &words,
                   bool SheetOptions::*option);
    [[nodiscard]] QWidget *makeName(const QString &objectName, const QString &words,
                                    QString SheetOptions::*option);
    void change();
    void refresh();
    void readHistory();

    [[nodiscard]] std::function<QByteArray()> pdf(Sheet sheet) const;
    void preview();
    void print();
    void printNow(QPrinter &printer);

    LibraryEntry m_entry;
    Timeline m_timeline;
    SheetOptions m_options;
    Person m_person;
    HistoryService &m_history;
    /// Nothing before it was asked for.
    std::optional<std::vector<SessionRecord>> m_sessions;
    Sheet m_sheet;
};

} // namespace limber
