using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace StaffAssistant.Testing.Faults;

/// <summary>A port whose calls fail by plan.</summary>
public class FaultyPort<T> : DispatchProxy
    where T : class
{
    private static readonly MethodInfo AwaitResult = typeof(FaultyPort<T>).GetMethods(BindingFlags.NonPublic | BindingFlags.Static).Single(method => method.Name == nameof(AwaitAsync) && method.IsGenericMethod);
    private T _port = null!;
    private FaultPlan _plan = null!;

    /// <summary>Puts the fault between the registered implementation and its callers.</summary>
    public static void Wrap(IServiceCollection services, FaultPlan plan)
    {
        var registered = services.Last(service => service.ServiceType == typeof(T));
        services.AddSingleton(provider =>
        {
            var port = Create<T, FaultyPort<T>>();
            var proxy = (FaultyPort<T>)(object)port;
            (proxy._plan, proxy._port) = (plan, (T)(registered.ImplementationInstance
                ?? registered.ImplementationFactory?.Invoke(provider)
                ?? ActivatorUtilities.CreateInstance(provider, registered.ImplementationType!)));
            return port;
        });
    }

    /// <inheritdoc />
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var isAsynchronous = typeof(Task).IsAssignableFrom(targetMethod!.ReturnType);
        var (before, after) = isAsynchronous ? _plan.Next() : (false, false);
        if (before)
            throw new PlantedFault();
        var result = targetMethod.Invoke(_port, BindingFlags.DoNotWrapExceptions, null, args, null);
        if (!after)
            return result;
        return targetMethod.ReturnType.IsGenericType
            ? AwaitResult.MakeGenericMethod(targetMethod.ReturnType.GetGenericArguments()).Invoke(null, [result])
            : AwaitAsync((Task)result!);
    }

    private static async Task AwaitAsync(Task task)
    {
        await task;
        throw new PlantedFault();
    }

    private static async Task<TResult> AwaitAsync<TResult>(Task<TResult> task)
    {
        await task;
        throw new PlantedFault();
    }
}
