// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the price table shows and how wide they are: everything in the room there is, as far as it goes.
#pragma once
#include <QObject>

#include <array>

class QMenu;
class QTableView;

namespace farthing::ui {

class PriceColumns : public QObject {
    Q_OBJECT
public:
    /// For a view of a PriceTable. What a person hides stays hidden on this computer; the source is at first.
    explicit PriceColumns(QTableView *view);
    QMenu *menu() const { return m_menu; }  ///< one line to tick per column that can be hidden
    /// After the rows changed: columns as wide as what they hold, and none for dates where no row has one.
    void fitToRows();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hide(int column, bool hidden);
    void apply();
    void fit();
    QTableView *m_view;
    QMenu *m_menu;
    QStringList m_hidden;                   ///< names of columns
    bool m_dated = false;
    int m_dateWidth = 0;                    ///< pixels
    std::array<int, 4> m_priceWidths{};     ///< pixels: prices are never cut off
};

} // namespace farthing::ui
