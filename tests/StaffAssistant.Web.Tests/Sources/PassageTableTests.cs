using Bunit;
using StaffAssistant.Core.Passages;
using StaffAssistant.Web.Features.Sources;
using Xunit;

namespace StaffAssistant.Web.Tests.Sources;

public sealed class PassageTableTests : GermanContext
{
    [Fact]
    public void Every_quoted_row_is_marked_and_their_neighbours_are_not()
    {
        TextBlock[] rows = [new(BlockKind.TableHeader, "Art | Kosten"), new(BlockKind.TableRow, "Brief | 1 Euro"), new(BlockKind.TableRow, "Einwurf | 3 Euro"), new(BlockKind.TableRow, "Rückschein | 5 Euro"), new(BlockKind.TableRow, "Kurier | 9 Euro")];

        var table = Render<PassageTable>(set => set.Add(one => one.Rows, rows).Add(one => one.Quotes, ["Art | Kosten", "Einwurf | 3 Euro", "Rückschein | 5 Euro"]));

        Assert.Equal([false, true, true, false], table.FindAll("tbody tr").Select(row => row.ClassList.Contains("quoted")));
    }
}
